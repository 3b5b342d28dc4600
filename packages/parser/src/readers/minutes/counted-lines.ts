import { ROMAN, IN_WORDS, PLAIN, countedStart, ordinalStart, plainStart } from './counted-start.js';
import { hasTextBetween } from './has-text-between.js';
import type { Block } from '../../blocks/block.js';
import type { Lexicon } from './lexicon.js';

/** So many such lines are an agenda; more are asked for of a word and a number, which may be something else: "Table 1", "Table 2". */
const LEAST = 2;
const LEAST_OF_ANY_WORD = 3;

/**
 * Plain lines that count on by a number of their own: "TOP 1: …", "TOP 2: …"; "24/051 …", "24/052 …"; "1 – …", "2 – …". The
 * words around the number are the same in each.
 */
export function countedLines(blocks: readonly Block[], lexicon: Lexicon, inWords: boolean): Block[] {
  const runs = new Map<string, { block: Block; at: number; value: number }[]>();
  const found: Block[] = [];
  let resolved = 0;
  const close = (run: { block: Block; at: number }[], series: string): void => {
    const apart = run.filter(({ at }, i) =>
      hasTextBetween(blocks, at, run[i + 1]?.at ?? blocks.length),
    ).length;
    const named = lexicon.is('itemWords', series);
    const least = series === ROMAN || series === IN_WORDS || named ? LEAST : LEAST_OF_ANY_WORD;
    // Where items have numbers, those in words are points below them.
    if (series === IN_WORDS && !inWords) return;
    // Of items that are called so some may have nothing below them.
    if (run.length >= least && apart * (named ? 4 : 2) >= run.length)
      found.push(...run.map(({ block }) => block));
  };
  const goOn = (series: string, entry: { block: Block; at: number; value: number }): void => {
    const run = runs.get(series) ?? [];
    const last = run[run.length - 1];
    if (series === PLAIN && last === undefined && entry.value !== 1) return;
    if (last !== undefined && entry.value === last.value + 1) {
      run.push(entry);
      return;
    }
    close(run, series);
    runs.set(series, [entry]);
  };
  blocks.forEach((block, at) => {
    const counted =
      block.kind === 'paragraph'
        ? (countedStart(block.content.text) ??
          ordinalStart(block.content.text, lexicon) ??
          plainStart(block.content.text))
        : undefined;
    if (counted === undefined) return;
    // "The council resolves: First: …": what a line with a colon announces is no agenda.
    if (counted.series === IN_WORDS) {
      const announced = counted.value === 1 && /[:：]$/.test(blocks[at - 1]?.content.text ?? '');
      if (announced || (resolved > 0 && counted.value === resolved + 1)) {
        resolved = counted.value;
        return;
      }
      resolved = 0;
    }
    goOn(counted.series, { block, at, value: counted.value });
    // "24/12" may be the 12th of 24, or the 24th of 2012.
    const yearly = /^(\d{2,3})(\/\d{2,4})(?=[.:)]? )/.exec(block.content.text.slice(0, 12));
    if (yearly !== null && counted.series !== yearly[2])
      goOn(yearly[2] ?? '', { block, at, value: Number(yearly[1]) });
  });
  for (const [series, run] of runs) close(run, series);
  return found;
}
