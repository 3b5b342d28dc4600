import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { byteLength, longDocument, manyReports, megabyte } from '../texts.mjs';
import { contenders, sink } from './contenders.mjs';
import { interleave } from '../interleave.mjs';

/** MB/s of every contender on many reports, interleaved, each on as much of the text as it can take in a round. */
export function throughput(reports, { sizes, rounds, progress }) {
  return sizes.map((size) => {
    const texts = manyReports(reports, size * megabyte);
    const entrants = contenders
      // A contender that never gets to see more text than at the smallest size is measured there only.
      .filter(({ bytes }) => size === sizes[0] || bytes >= size * megabyte)
      .map((contender) => {
        const share = contender.bytes >= size * megabyte ? texts : manyReports(reports, contender.bytes);
        return {
          name: contender.name,
          bytes: byteLength(share),
          run: () => {
            for (const text of share) sink.value += contender.read(text);
          },
        };
      });
    const times = interleave(
      entrants,
      roundsOf(size, rounds),
      (what) => progress(`parse, ${size} MB of reports, ${what}`),
      size > sizes[0],
    );
    return {
      size,
      rows: entrants.map(({ name, bytes }) => ({
        name,
        bytes,
        milliseconds: times.get(name),
        speed: bytes / 1e3 / times.get(name),
      })),
    };
  });
}

/** Rounds of a size: the larger take minutes a round, and vary less. */
function roundsOf(size, rounds) {
  return Math.max(1, Math.round(rounds / Math.sqrt(size)));
}

/**
 * Reports per second of one core on very short reports, where what each parse costs by itself is all there is: in a process that
 * reads nothing else, and in one that read the reports of a folder before, to which the engine has fitted its code.
 */
export function shortReports({ rounds, count, megabytes, folder, progress }) {
  const script = fileURLToPath(new URL('short-reports.mjs', import.meta.url));
  return [0, megabytes].map((before) => {
    const name = before === 0 ? 'nothing else' : `${before} MB of reports before`;
    progress(`parse, short reports, ${name}`);
    const args = [script, rounds, count, folder ?? '-', before].map(String);
    const { characters, microseconds } = JSON.parse(execFileSync(process.execPath, args).toString());
    return { name, characters, microseconds, perSecond: 1e6 / microseconds };
  });
}

/** MB/s of the whole parse on one long document of each kind, with the word scan beside it. */
export function longDocuments(reports, { kinds, sizes, rounds, progress }) {
  const own = contenders.filter(
    ({ name }) => name === 'rapporteur parseReport' || name === 'floor: Unicode word scan',
  );
  return kinds.flatMap((kind) =>
    sizes.map((size) => {
      const text = longDocument(reports, kind, size * megabyte);
      const bytes = Buffer.byteLength(text);
      const entrants = own.map(({ name, read }) => ({ name, run: () => (sink.value += read(text)) }));
      const times = interleave(
        entrants,
        roundsOf(size, rounds),
        (what) => progress(`parse, one ${kind} document of ${size} MB, ${what}`),
        size > sizes[0],
      );
      return {
        kind,
        size,
        rows: own.map(({ name }) => ({
          name,
          bytes,
          milliseconds: times.get(name),
          speed: bytes / 1e3 / times.get(name),
        })),
      };
    }),
  );
}
