import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Makes a folder hold exactly these files. With `--expect-no-change` on the command line, as in the build, a difference
 * is an error: what is committed was out of date, so that a check on a clean clone fails.
 *
 * @param {URL} folder
 * @param {ReadonlyMap<string, string>} files by name
 */
export function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  const changed = [];
  for (const name of readdirSync(folder)) {
    if (files.has(name)) continue;
    rmSync(new URL(name, folder));
    changed.push(name);
  }
  for (const [name, text] of files) {
    const path = new URL(name, folder);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    changed.push(name);
  }
  if (changed.length > 0 && process.argv.includes('--expect-no-change')) {
    console.error(
      `Generated files were out of date and are now rewritten: ${changed.join(', ')} in ${folder.pathname}. ` +
        'Look at the difference, commit it, and build again.',
    );
    process.exitCode = 1;
  }
}
