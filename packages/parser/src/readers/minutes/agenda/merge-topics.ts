import { foldName } from '../../../resolution/people.js';
import { isDigit } from '../../../mentions/letters.js';
import { isAlphanumericAt, isHanAt, isMarkAt } from '../../../mentions/letters-in-text.js';
import { remember } from '../../../source/remember.js';
import type { Topic } from './topic.js';

/** Above so many pairs, only equal names are matched. */
const MOST = 40_000;

/** So much of the words two names must share to be one item. */
const SHARED = 0.6;

/**
 * One list out of the agenda as planned and the topics as discussed: an item in both stands once, as worded in the discussion;
 * one that was only planned keeps its place among the planned ones. A point of a list (not `headed`) that nobody had planned
 * is part of the discussion.
 */
export function mergeTopics(planned: readonly Topic[], found: readonly Topic[], headed: boolean): Topic[] {
  const discussed = named(planned, found);
  if (discussed.length === 0) return unique(planned);
  if (planned.length === 0) return unique(discussed);
  const twins = new Map<Topic, Topic>();
  const free = new Set(discussed);
  const exact = planned.length * discussed.length > MOST ? byName(discussed) : undefined;
  for (const plan of planned) {
    let best: Topic | undefined;
    let most = SHARED;
    for (const topic of exact === undefined ? free : (exact.get(foldName(plan.name.text)) ?? [])) {
      if (!free.has(topic)) continue;
      const score = similarity(plan, topic);
      if (score >= most && (best === undefined || score > most)) {
        best = topic;
        most = score;
      }
    }
    if (best === undefined) continue;
    twins.set(plan, best);
    free.delete(best);
    best.twin = plan;
  }
  // Two parts of one list: nothing in it was planned and discussed.
  if (headed && twins.size === 0)
    return unique([...planned, ...discussed].sort((a, b) => a.block.start - b.block.start));
  const merged: Topic[] = [];
  const done = new Set<Topic>();
  let next = 0;
  for (const plan of planned) {
    const twin = twins.get(plan);
    if (twin === undefined) {
      merged.push(plan);
      continue;
    }
    // Topics discussed before this one that nobody had planned.
    for (; next < discussed.length && discussed[next] !== twin; next++) {
      const topic = discussed[next];
      if (headed && topic !== undefined && free.has(topic) && !done.has(topic)) {
        merged.push(topic);
        done.add(topic);
      }
    }
    merged.push(twin);
    done.add(twin);
  }
  if (headed) for (const topic of discussed) if (!done.has(topic)) merged.push(topic);
  return unique(merged);
}

function byName(topics: readonly Topic[]): ReadonlyMap<string, Topic[]> {
  const names = new Map<string, Topic[]>();
  for (const topic of topics) {
    const name = foldName(topic.name.text);
    names.set(name, [...(names.get(name) ?? []), topic].slice(0, 20));
  }
  return names;
}

/** Headings that are a number alone ("zu 3.") take the name of the planned item with that number. */
function named(planned: readonly Topic[], discussed: readonly Topic[]): Topic[] {
  const numbers = new Map(planned.map((plan) => [plan.number ?? '', plan]));
  return discussed.map((topic) => {
    if (topic.bare !== true) return topic;
    const plan = numbers.get(topic.number ?? '');
    if (plan !== undefined) return { ...topic, name: plan.name, presenters: plan.presenters };
    return topic.below === undefined ? topic : { ...topic, name: topic.below };
  });
}

/** 0 to 1: share of the words two names have in common; the same number helps where both are numbered. */
function similarity(a: Topic, b: Topic): number {
  const left = wordsOf(a.name.text);
  const right = wordsOf(b.name.text);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const score = (2 * shared) / (left.size + right.size);
  const within = shared === Math.min(left.size, right.size) && shared > 0 ? 0.7 : 0;
  const sameNumber = a.number !== undefined && a.number === b.number && shared > 0 ? 0.65 : 0;
  return Math.max(score, within, sameNumber);
}

/** The words of a name, Han characters one by one, without single letters; asked for once for all topics it is compared with. */
const wordsOf = remember((text): ReadonlySet<string> => {
  const folded = text.toLowerCase();
  const words = new Set<string>();
  for (let i = 0; i < folded.length; i++) {
    const start = i;
    if (isHanAt(folded, i)) words.add(folded.charAt(i));
    else {
      while (i < folded.length && isOfWord(folded, i)) i++;
      if (i - start > 1 || isDigit(folded.charCodeAt(start))) words.add(folded.slice(start, i));
      if (i > start) i--;
    }
  }
  return words;
});

/** A letter with its marks or a number, no Han character. */
function isOfWord(text: string, at: number): boolean {
  return (isAlphanumericAt(text, at) || isMarkAt(text, at)) && !isHanAt(text, at);
}

function unique(topics: readonly Topic[]): Topic[] {
  const seen = new Set<string>();
  return topics.filter((topic) => {
    const key = `${topic.number ?? ''} ${foldName(topic.name.text)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
