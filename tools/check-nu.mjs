// npm run check:nu: the Nu validator (vnu-jar, needs Java) on the page of every fixture record, in each form.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';
import { root } from './paths.mjs';

await installDependencies();
await buildPackages();
const require = createRequire(pathToFileURL(join(root, 'packages/render/package.json')));
/** @type {string} */
const jar = require('vnu-jar');
const { describeRecord, renderHtml, toJsonLd } = await import(
  pathToFileURL(join(root, 'packages/render/dist/index.js')).href
);
const { labelsFor } = await import(pathToFileURL(join(root, 'packages/render/dist/labels.js')).href);

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-nu-'));
mkdirSync(folder, { recursive: true });
const records = join(root, 'fixtures/records');
let pages = 0;
for (const file of readdirSync(records).filter((name) => name.endsWith('.json'))) {
  const results = [JSON.parse(readFileSync(join(records, file), 'utf8'))].flat();
  for (const [index, { record }] of results.entries())
    for (const evidence of ['none', 'attributes', 'footnotes']) {
      const html = renderHtml(record, {
        evidence,
        labels: labelsFor(record.inLanguage),
        document: {
          stylesheet: 'style.css',
          description: describeRecord(record),
          jsonLd: toJsonLd(record).output,
        },
      });
      writeFileSync(join(folder, `${file}-${index}-${evidence}.html`), html);
      pages++;
    }
}

const { status, error, stderr } = spawnSync('java', ['-jar', jar, '--format', 'text', '--Werror', folder], {
  encoding: 'utf8',
});
rmSync(folder, { recursive: true });
if (error) {
  console.error(`The Nu validator needs Java: ${error.message}`);
  process.exitCode = 1;
} else {
  console.log(stderr.trim() || `The Nu validator finds nothing in ${pages} pages.`);
  process.exitCode = status ?? 1;
}
