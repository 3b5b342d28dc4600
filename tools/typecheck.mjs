import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageNames, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Type-checks each package's sources (which see neither Node nor the DOM), then tests and tools (which see Node).
 *
 * @throws {Error} with the compiler's output, if there is an error
 */
export async function typecheck() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const projects = [...packageNames.map((name) => `packages/${name}`), '.'];
  const results = await Promise.all(
    projects
      .filter((project) => existsSync(join(root, project, 'tsconfig.json')))
      .map((project) => runCommand(process.execPath, [compiler, '-p', project], { cwd: root })),
  );
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length > 0) throw new Error(failed.map(({ output }) => output).join(''));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await typecheck();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
