// Rewrites fixtures/records/ from fixtures/reports/ with the parser as it is. The diff is the review: read it.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';
import { root } from './paths.mjs';

await installDependencies();
await buildPackages();
const { parseReport } = await import('@rapporteur/parser');

const reports = join(root, 'fixtures/reports');
const records = join(root, 'fixtures/records');
mkdirSync(records, { recursive: true });

const names = new Set();
for (const file of readdirSync(reports).sort()) {
  const { name } = parse(file);
  const result = `${JSON.stringify(parseReport(readFileSync(join(reports, file), 'utf8')), null, 2)}\n`;
  const path = join(records, `${name}.json`);
  names.add(`${name}.json`);
  let before;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // A new report.
  }
  if (before === result) continue;
  writeFileSync(path, result);
  console.log(`${before === undefined ? 'new' : 'changed'}  fixtures/records/${name}.json`);
}
for (const file of readdirSync(records)) {
  if (names.has(file)) continue;
  rmSync(join(records, file));
  console.log(`removed  fixtures/records/${file}`);
}
