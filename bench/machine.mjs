import { cpus, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** What the figures were measured on and with. */
export function machine() {
  const own = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const require = createRequire(import.meta.url);
  const versions = {};
  for (const name of Object.keys(own.dependencies)) {
    try {
      versions[name] = JSON.parse(readFileSync(packageFile(require, name), 'utf8')).version;
    } catch {
      versions[name] = 'unknown';
    }
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions,
  };
}

/** A package need not export its package.json: it is looked for above its main file. */
function packageFile(require, name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = `${folder}/${name}/package.json`;
    try {
      readFileSync(file);
      return file;
    } catch {
      // not in this folder
    }
  }
  throw new Error(`${name} is not installed`);
}
