// node short-reports.mjs ROUNDS COUNT FOLDER|- MEGABYTES: prints the microseconds that a very short report takes in this process,
// the median of ROUNDS times COUNT reports, after as many megabytes of other reports were read in it.
import { manyReports, megabyte, readReports } from '../texts.mjs';
import { median } from '../interleave.mjs';
import { parseReport } from '@rapporteur/parser';

const [, , rounds, count, folder, megabytes] = process.argv;
const text = '# Minutes 4 March 2026\n\nPresent: Ada Brook\n';
if (megabytes !== '0')
  for (const report of manyReports(readReports(folder === '-' ? undefined : folder), megabytes * megabyte))
    parseReport(report);
// So many until the engine has translated what is hot.
read(10_000);
const times = Array.from({ length: Number(rounds) }, () => {
  const began = performance.now();
  read(Number(count));
  return ((performance.now() - began) * 1000) / Number(count);
});
console.log(JSON.stringify({ characters: text.length, microseconds: median(times) }));

function read(reports) {
  for (let i = 0; i < reports; i++) parseReport(text);
}
