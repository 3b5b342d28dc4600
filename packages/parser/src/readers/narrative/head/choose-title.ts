import { cite } from '../../../source/passage.js';
import { foldName } from '../../../resolution/people.js';
import { endsSentence } from './is-prose.js';
import { hasHan, hasLetter, isCapitals } from '../../../mentions/letters-in-text.js';
import { namesOffice } from './names-office.js';
import type { Document } from '../../../document/document.js';
import type { Passage } from '../../../source/passage.js';
import type { Head } from './head.js';

/** Chooses the title: a heading of the highest level, else the first line that is more than a section's or a site's name. */
export function chooseTitle(head: Head): Passage | undefined {
  const { draft, document, titles } = head;
  const headings = titles.filter(({ block }) => block.kind === 'heading');
  const level = Math.min(...headings.map(({ block }) => block.level ?? 7));
  const chosen =
    headings.find(({ block }) => (block.level ?? 7) === level) ??
    repeated(titles) ??
    titles.find(
      ({ passage: { text } }) => isLong(text) && !namesOffice(document, text) && !endsSentence(text),
    ) ??
    titles.find(({ passage }) => isLong(passage.text) && !namesOffice(document, passage.text)) ??
    titles.find(({ passage }) => isLong(passage.text)) ??
    longest(titles);
  if (chosen === undefined) return undefined;
  // An agency's letters or the first word of a sentence name no report.
  if (chosen.block.kind !== 'heading' && namesNothing(document, chosen.passage.text)) {
    for (const other of titles)
      head.kept.push({ kind: 'heading', content: other.passage, block: other.block });
    return undefined;
  }
  const title = chosen.passage;
  draft.name = { value: title.text, evidence: [cite(document.source, title, 0, title.text.length)] };
  for (const other of titles) {
    if (other === chosen) continue;
    if (isRepeat(other.passage.text, title.text)) draft.furniture.push(other.block);
    else head.kept.push({ kind: 'heading', content: other.passage, block: other.block });
  }
  return title;
}

/** A line of some length that stands twice: a page shows its title again above the report. */
function repeated(titles: Head['titles']): Head['titles'][number] | undefined {
  return titles.find(
    ({ passage: { text } }, i) =>
      isLong(text) && titles.some((other, k) => k > i && foldName(other.passage.text) === foldName(text)),
  );
}

/** Of short lines the longest: a site's name is shorter than its titles. */
function longest(titles: Head['titles']): Head['titles'][number] | undefined {
  return titles.reduce<Head['titles'][number] | undefined>(
    (best, title) =>
      best === undefined || title.passage.text.length > best.passage.text.length ? title : best,
    undefined,
  );
}

/** True for the title again, or its beginning with an ellipsis. */
function isRepeat(text: string, title: string): boolean {
  const folded = foldName(text.replace(/(?:…|\.\.\.)$/, ''));
  return folded.length > 5 && foldName(title).startsWith(folded);
}

function namesNothing(document: Document, text: string): boolean {
  const word = text.trim();
  if (hasHan(word)) return word.length < 4;
  return (
    isCapitals(word, 2, 6) ||
    document.packs.some((pack) =>
      [pack.functionWords, pack.times.datePrepositions].some((words) => words.includes(word.toLowerCase())),
    )
  );
}

function isLong(text: string): boolean {
  return text.split(' ').filter((word) => hasLetter(word)).length >= 5 || (hasHan(text) && text.length >= 9);
}
