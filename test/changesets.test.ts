import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageNames, root } from '../tools/paths.mjs';
import { runCommand } from '../tools/run-command.mjs';
import { workspaceFolders } from '../tools/workspace-folders.mjs';
import { oncePerContent } from './once-per-content.js';

type PackageName = (typeof packageNames)[number];

const config: unknown = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));

describe('.changeset/config.json', () => {
  test('ties no versions together', () => {
    expect(config).toMatchObject({ fixed: [], linked: [] });
  });

  test('moves a dependent only where its range asks for it', () => {
    expect(config).toMatchObject({
      updateInternalDependencies: 'patch',
      ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: { onlyUpdatePeerDependentsWhenOutOfRange: true },
    });
  });
});

describe('the packages depend on one another', () => {
  test.each(packageNames)('%s: through ordinary dependencies, workspace:^', (name) => {
    const manifest = readManifest(root, name);
    const kinds = ['peerDependencies', 'optionalDependencies'] as const;
    expect(kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})).filter(isOurs)).toEqual([]);
    const ranges = Object.entries(manifest.dependencies ?? {}).filter(([dependency]) => isOurs(dependency));
    for (const [, range] of ranges) expect(range).toBe('workspace:^');
  });
});

// The real command in a copy of the workspace whose packages all stand at 1.0.0.
describe.concurrent('changeset version', () => {
  const cases: [change: Partial<Record<PackageName, Bump>>, expected: Record<PackageName, string>][] = [
    [{ schema: 'patch' }, { schema: '1.0.1', parser: '1.0.0', render: '1.0.0' }],
    [{ schema: 'minor' }, { schema: '1.1.0', parser: '1.0.0', render: '1.0.0' }],
    [{ schema: 'major' }, { schema: '2.0.0', parser: '1.0.1', render: '1.0.1' }],
    [{ parser: 'minor' }, { schema: '1.0.0', parser: '1.1.0', render: '1.0.0' }],
    [{ parser: 'major' }, { schema: '1.0.0', parser: '2.0.0', render: '1.0.0' }],
    [{ render: 'major' }, { schema: '1.0.0', parser: '1.0.0', render: '2.0.0' }],
    [
      { schema: 'minor', parser: 'patch' },
      { schema: '1.1.0', parser: '1.0.1', render: '1.0.0' },
    ],
  ];

  test.each(cases)('%j gives %j', (change, expected) =>
    oncePerContent([...inputs, JSON.stringify([change, expected])], async () => {
      const folder = await scratchWorkspace('1.0.0');
      for (const [name, bump] of Object.entries(change)) {
        const text = `---\n'@rapporteur/${name}': ${bump}\n---\n\nA change.\n`;
        writeFileSync(join(folder, `.changeset/change-${name}.md`), text);
      }
      await changesetVersion(folder);
      expect(versions(folder)).toEqual(expected);
      if (change.schema !== 'major') return;
      const changelog = readFileSync(join(folder, 'packages/parser/CHANGELOG.md'), 'utf8');
      expect(changelog).toContain('@rapporteur/schema@2.0.0');
    }),
  );

  test('understands every changeset that waits for release', () =>
    oncePerContent([...inputs, 'waiting'], async () => {
      const folder = await scratchWorkspace(undefined);
      cpSync(join(root, '.changeset'), join(folder, '.changeset'), { recursive: true });
      withoutChangelogLinks(folder);
      await changesetVersion(folder);
      const left = readdirSync(join(folder, '.changeset')).filter((file) => file.endsWith('.md'));
      expect(left).toEqual(['README.md']);
    }));
});

const manifestFiles = workspaceFolders().map((folder) => join(folder, 'package.json'));
const inputs = ['.changeset', 'test/changesets.test.ts', 'pnpm-workspace.yaml', ...manifestFiles].map(
  (path) => `./${path}`,
);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Bump = 'patch' | 'minor' | 'major';

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function isOurs(name: string): boolean {
  return name.startsWith('@rapporteur/');
}

function readManifest(folder: string, name: PackageName): Manifest {
  return JSON.parse(readFileSync(join(folder, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

function versions(folder: string): Record<string, string> {
  return Object.fromEntries(packageNames.map((name) => [name, readManifest(folder, name).version]));
}

/** The workspace as changesets sees it: manifests and configuration, in a repository of its own. */
async function scratchWorkspace(version: string | undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-changesets-'));
  folders.push(folder);
  for (const file of ['pnpm-workspace.yaml', '.changeset/config.json', ...manifestFiles]) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  withoutChangelogLinks(folder);
  for (const name of packageNames) {
    const manifest = readManifest(root, name);
    const text = JSON.stringify({ ...manifest, version: version ?? manifest.version }, null, 2);
    writeFileSync(join(folder, 'packages', name, 'package.json'), `${text}\n`);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  await run(folder, 'git', ['init', '-q', '-b', 'main']);
  await run(folder, 'git', [...author, 'commit', '-q', '--allow-empty', '-m', 'start']);
  return folder;
}

/** The changelog of a release links to GitHub, which needs a token and the network; versions do not depend on it. */
function withoutChangelogLinks(folder: string): void {
  const path = join(folder, '.changeset/config.json');
  const settings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...settings, changelog: '@changesets/cli/changelog' }));
}

function changesetVersion(folder: string): Promise<void> {
  return run(folder, process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version']);
}

async function run(cwd: string, command: string, args: string[]): Promise<void> {
  const { code, output } = await runCommand(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
}
