import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { interleave, median } from '../interleave.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const report =
  '# Board\\n\\nDate: 4 March 2026\\nPresent: Ada Brook, Ben Hill\\n\\nMotion by Ada, second by Ben to plant. Carried.';
const programs = {
  'empty process': '',
  'import alone': `import '@rapporteur/parser';`,
  'import and first parse': `import { parseReport } from '@rapporteur/parser'; parseReport('${report}');`,
};

/**
 * Milliseconds that importing the parser and a first parse add to an empty process: by the clock, and of processor time, which
 * other work on the machine disturbs less.
 */
export function startup({ rounds, progress }) {
  const processor = new Map(Object.keys(programs).map((name) => [name, []]));
  const clock = interleave(
    Object.entries(programs).map(([name, code]) => ({
      name,
      run: () => {
        const program = `${code}\nconst { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
        const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
          cwd: folder,
        });
        processor.get(name).push(Number(output));
      },
    })),
    rounds,
    (what) => progress(`start, ${what}`),
  );
  const empty = { clock: clock.get('empty process'), processor: median(processor.get('empty process')) };
  return Object.keys(programs).map((name) => {
    const row = { name, clock: clock.get(name), processor: median(processor.get(name)) };
    return {
      ...row,
      addedClock: row.clock - empty.clock,
      addedProcessor: row.processor - empty.processor,
    };
  });
}
