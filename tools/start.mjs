// npm start: installs and builds what changed, then parses reports and writes each as JSON, Markdown and HTML.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, parse, relative, resolve } from 'node:path';
import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';
import { root } from './paths.mjs';
import { summarize } from './summarize.mjs';

const out = join(root, 'out');

try {
  if (await installDependencies()) console.log('Installed the dependencies.');
  const built = await buildPackages();
  if (built.length > 0) console.log(`Built ${built.join(', ')}.`);
  await writeReports(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string[]} given files or folders; none: the reports of this project */
async function writeReports(given) {
  // npm runs scripts in the workspace; paths are meant from where the user is.
  const home = process.env.INIT_CWD ?? process.cwd();
  const paths =
    given.length > 0 ? given.map((path) => resolve(home, path)) : [join(root, 'fixtures/reports')];
  const { parseReports } = await import('@rapporteur/parser');
  const { renderHtml, renderMarkdown } = await import('@rapporteur/render');
  const stylesheet = join(root, 'packages/render/dist/style.css');
  const styled = existsSync(stylesheet);
  mkdirSync(out, { recursive: true });
  if (styled) copyFileSync(stylesheet, join(out, 'style.css'));

  const names = new Set();
  let written = 0;
  let failed = 0;
  for (const path of paths.flatMap(reportsUnder)) {
    const shown = relative(home, path) || path;
    console.log(`\n${shown}`);
    try {
      const results = parseReports(readText(path));
      for (const [index, result] of results.entries()) {
        console.log(summarize(result));
        const name = freeName(
          results.length > 1 ? `${parse(path).name}-${index + 1}` : parse(path).name,
          names,
        );
        const document = styled ? { stylesheet: 'style.css' } : true;
        const files = {
          [`${name}.json`]: `${JSON.stringify(result.record, null, 2)}\n`,
          [`${name}.md`]: renderMarkdown(result.record),
          [`${name}.html`]: renderHtml(result.record, { document }),
        };
        for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
        console.log(
          `  written   ${Object.keys(files)
            .map((file) => relative(home, join(out, file)))
            .join(', ')}`,
        );
        written += 1;
      }
    } catch (error) {
      console.error(`  ${error instanceof Error ? error.message : String(error)}`);
      failed += 1;
    }
  }
  console.log(`\n${written} written${failed > 0 ? `, ${failed} could not be read` : ''}.`);
  if (failed > 0) process.exitCode = 1;
}

/**
 * A folder stands for the reports in it.
 *
 * @param {string} path
 * @returns {string[]}
 */
function reportsUnder(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((file) => /\.(?:txt|md|markdown)$/i.test(file));
  if (files.length === 0) throw new Error(`${path}: no .txt or .md file in this folder`);
  return files.sort().map((file) => join(path, file));
}

/**
 * @param {string} path
 * @returns {string}
 */
function readText(path) {
  if (!existsSync(path)) throw new Error('There is no such file.');
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(
      'This is not UTF-8 text. Save it as UTF-8 (a .docx or .pdf: as plain text) and try again.',
    );
  }
}

/**
 * Two reports of one name (`a.txt` and `a.md`) get files of their own.
 *
 * @param {string} wanted
 * @param {Set<unknown>} taken
 */
function freeName(wanted, taken) {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}
