import type { Block } from '../../blocks/block.js';

/** A sequence of numbers is an agenda from so many items on. */
const LEAST = 3;

/**
 * The numbered lines that head a passage each: 1, 2, 3 … with text between them, as plain-text minutes have it. A list whose
 * items follow one another without anything between is a list.
 */
export function numberedTopics(blocks: readonly Block[]): ReadonlySet<Block> {
  const topics = new Set<Block>();
  let run: { block: Block; at: number }[] = [];
  const close = (): void => {
    if (run.length >= LEAST) {
      const apart = run.filter(({ at }, i) => hasTextBetween(blocks, at, run[i + 1]?.at ?? blocks.length)).length;
      if (apart * 2 >= run.length) for (const { block } of run) topics.add(block);
    }
    run = [];
  };
  blocks.forEach((block, at) => {
    if (block.kind === 'heading' && block.level !== undefined && block.level < 7) {
      close();
      return;
    }
    const value = block.kind === 'item' && block.depth === 0 ? ordinal(block.number) : undefined;
    if (value === undefined) return;
    const last = run[run.length - 1];
    const next = last === undefined ? 1 : (ordinal(last.block.number) ?? 0) + 1;
    if (value === next) run.push({ block, at });
    else if (value === 1 && (last === undefined || hasTextBetween(blocks, last.at, at))) {
      // A list of its own inside an item begins at 1 again; it belongs to the item unless it goes on for longer.
      if (run.length < 2) {
        close();
        run.push({ block, at });
      }
    }
  });
  close();
  return topics;
}

function hasTextBetween(blocks: readonly Block[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const block = blocks[i];
    if (block !== undefined && block.kind !== 'rule') return true;
  }
  return false;
}

const hanDigits = '一二三四五六七八九';

/** The value of an item's number: "3", "IV", "三", "十二". Undefined for letters and for numbers in parts ("2.1"). */
export function ordinal(number: string | undefined): number | undefined {
  if (number === undefined) return undefined;
  if (/^\d{1,3}$/.test(number)) return Number(number);
  if (/^[ivxIVX]{1,6}$/.test(number)) return roman(number.toUpperCase());
  if (/^[一二三四五六七八九十]{1,3}$/.test(number)) {
    const ten = number.indexOf('十');
    if (ten < 0) return hanDigits.indexOf(number) + 1;
    const tens = ten === 0 ? 1 : hanDigits.indexOf(number[0] ?? '') + 1;
    const ones = number[ten + 1];
    return tens * 10 + (ones === undefined ? 0 : hanDigits.indexOf(ones) + 1);
  }
  return undefined;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = romanDigits[text[i] ?? ''] ?? 0;
    sum += value < (romanDigits[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
