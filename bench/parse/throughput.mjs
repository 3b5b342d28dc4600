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

/** Reports per second of one core on very short reports, where what each parse costs by itself is all there is. */
export function shortReports({ rounds, count, progress }) {
  const text = '# Minutes 4 March 2026\n\nPresent: Ada Brook\n';
  const own = contenders.filter(({ name }) => name === 'rapporteur parseReport');
  const times = interleave(
    own.map(({ name, read }) => ({
      name,
      run: () => {
        for (let i = 0; i < count; i++) sink.value += read(text);
      },
    })),
    rounds,
    (what) => progress(`parse, ${count} short reports, ${what}`),
  );
  return own.map(({ name }) => ({
    name,
    characters: text.length,
    perSecond: (count * 1000) / times.get(name),
    microseconds: (times.get(name) * 1000) / count,
  }));
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
