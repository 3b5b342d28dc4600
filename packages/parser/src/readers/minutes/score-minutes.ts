import { attendanceKind } from './attendance/attendance-kind.js';
import { endsInLegalForm } from './head/read-title.js';
import { findPhrases, mayHoldAny } from '../../languages/phrases.js';
import { lexiconOf } from './lexicon.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';
import type { Lexicon } from './lexicon.js';

/** Labels and headings that reports in prose hardly ever have. */
const minutesKeys = new Set<LabelKey>([
  'start',
  'end',
  'chair',
  'secretary',
  'participants',
  'present',
  'absent',
  'late',
  'remote',
  'proxy',
  'guests',
  'observers',
  'quorum',
  'agenda',
  'topic',
  'discussion',
  'conclusion',
  'decision',
  'action',
  'motion',
  'mover',
  'seconder',
  'vote',
  'next',
  'previous',
]);

/** Of these, labels that hardly anything but minutes has. */
const sureKeys = new Set<LabelKey>([
  'start',
  'end',
  'absent',
  'secretary',
  'quorum',
  'mover',
  'seconder',
  'motion',
  'action',
  'next',
]);

/** So many phrases of procedure make minutes of a text in prose. */
const PROCEDURE = 2;

/** Blocks looked at: enough for any text, and a bound for huge ones. */
const SAMPLE = 2000;

/** Lines at the top among which minutes call themselves minutes. */
const TOP = 8;
/** Blocks at the top and at the end where a meeting is opened and closed. */
const HEAD = 20;
const TAIL = 8;
/** Longest line that is a title. */
const TITLE = 120;
/** Longest line that is a heading without marks, such as "Roll call". */
const LINE = 30;
/** Longest sentence that opens or closes a meeting. */
const SENTENCE = 160;

/**
 * How much a document looks like minutes: by labels and headings that reports in prose hardly ever have, by what it calls
 * itself, and by short sentences that open or close a meeting with a time.
 */
export function scoreMinutes(document: Document): number {
  const lexicon = lexiconOf(document.packs);
  const blocks = document.blocks.slice(0, SAMPLE).filter((block) => block.kind !== 'rule');
  if (blocks.length === 0) return 0.1;
  const found = new Set<LabelKey>();
  let headings = 0;
  let structured = 0;
  let roll = false;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') headings++;
    if (block.kind !== 'paragraph') structured++;
    const key = keyOf(block, document, lexicon);
    if (key === undefined) continue;
    if (minutesKeys.has(key)) found.add(key);
    // "Present: …" at the top: nothing but minutes begins with who was there.
    if (at < HEAD && block.label !== undefined && (key === 'present' || key === 'absent')) roll = true;
  }
  if (!found.has('participants') && blocks.slice(0, HEAD).some((block) => introducesPeople(block, lexicon)))
    found.add('participants');
  const { titled, named } = titlesOf(blocks, lexicon);
  const sure = [...found].filter((key) => sureKeys.has(key)).length;
  // Without words for speech there is nothing that reads the language's prose.
  const only = document.language.speech === undefined ? 0.2 : 0;
  let score =
    0.15 +
    only +
    (0.2 * structured) / blocks.length +
    Math.min(0.6, 0.15 * found.size + 0.05 * sure) +
    (titled ? 0.2 : 0) +
    (named ? 0.4 : 0) +
    (roll ? 0.25 : 0) +
    (headings >= 3 ? 0.1 : 0);
  // What asks every line is looked for only where the layout leaves a doubt.
  if (score < 1 && tellsVotes(document, blocks)) score += 0.7;
  if (score >= 1) return 1;
  const ends = blocks.length <= HEAD + TAIL ? blocks : [...blocks.slice(0, HEAD), ...blocks.slice(-TAIL)];
  if (ends.some(({ content }) => boundsMeeting(content.text, lexicon, 'opened'))) score += 0.15;
  if (ends.some(({ content }) => boundsMeeting(content.text, lexicon, 'closed'))) score += 0.15;
  if (score < 1 && tellsProcedure(ends, lexicon)) score += 0.75;
  return Math.min(1, score);
}

/** What the label of a block says, or a line that is as short as a heading. */
function keyOf({ kind, label, content }: Block, document: Document, lexicon: Lexicon): LabelKey | undefined {
  const { text } = content;
  const alone = kind === 'heading' || text.length <= LINE || (text.length <= 2 * LINE && text.endsWith(':'));
  const words = label?.name.text ?? (alone ? text : undefined);
  if (words === undefined) return undefined;
  return document.findLabel(words) ?? peopleKey(words, document, lexicon);
}

/** What a label that is known by its parts says: "Members absent without notice". */
function peopleKey(words: string, document: Document, lexicon: Lexicon): LabelKey | undefined {
  const kind = attendanceKind(words, document, lexicon);
  return kind === undefined ? undefined : kind.presence === 'absent' ? 'absent' : 'participants';
}

/** "In attendance were:" */
function introducesPeople({ content: { text } }: Block, lexicon: Lexicon): boolean {
  return (
    (text.endsWith(':') || text.endsWith('：')) &&
    findPhrases(text.slice(0, SENTENCE), lexicon.phrases('presentBefore')).length > 0
  );
}

/** Whether a line at the top has the word that minutes call themselves by, and whether one names them so. */
function titlesOf(blocks: readonly Block[], lexicon: Lexicon): { titled: boolean; named: boolean } {
  let titled = false;
  let named = false;
  let called = false;
  let meeting = false;
  for (const { content, kind } of blocks.slice(0, TOP)) {
    const { text } = content;
    if (text.length > TITLE) continue;
    const words = findPhrases(text, lexicon.phrases('minutes'));
    const line = !/[.。:：]$/.test(text) || endsInLegalForm(lexicon, text);
    if (words.length === 0) {
      // "Protocol of the Lake Club", and on the next line "General meeting of 4 May 2026".
      meeting ||= line && /\d/.test(text) && findPhrases(text, lexicon.phrases('meetings'))[0]?.start === 0;
      named ||= called && meeting;
      continue;
    }
    // "Board Minutes 12/9/2026": nothing but the day stands behind.
    const atEdge = words.some(
      ({ start, end }) => start === 0 || end === text.length || isDayBehind(text.slice(end)),
    );
    const names = atEdge && namesMeeting(text, lexicon);
    called ||= atEdge && line;
    if (names) named = true;
    if (names || kind !== 'paragraph' || !/[.。]$/.test(text)) titled = true;
  }
  return { titled, named };
}

/** " - 12/9/2026", ", 4 May 2026": marks, and a date. */
function isDayBehind(rest: string): boolean {
  return rest.length <= 24 && /^[\s,–—(-]{1,3}(?:\d|[A-Za-z]{3,9}\.? \d)/.test(rest);
}

/** "Minutes of the board meeting", "Board meeting notes": beside what minutes call themselves, the line names a meeting. */
function namesMeeting(text: string, lexicon: Lexicon): boolean {
  return (
    findPhrases(text, lexicon.phrases('meetings')).length > 0 ||
    findPhrases(text, lexicon.phrases('organs')).length > 0
  );
}

/** Blocks that tell of motions or votes, from which on a text is minutes. */
const VOTES = 2;

/** "Moved by Ada, seconded by Bo", "12 votos a favor": words that hardly anything but minutes has, in several blocks. */
function tellsVotes({ language }: Document, blocks: readonly Block[]): boolean {
  const proofs = language.outcomes?.motions.proofs ?? [];
  let told = 0;
  for (const { content } of blocks) {
    const text = content.text.toLowerCase();
    if (proofs.some((phrase) => text.includes(phrase))) told++;
    if (told >= VOTES) return true;
  }
  return false;
}

function tellsProcedure(blocks: readonly Block[], lexicon: Lexicon): boolean {
  const told = new Set<string>();
  for (const { content } of blocks)
    for (const { phrase } of findPhrases(content.text, lexicon.phrases('procedure'))) told.add(phrase);
  return told.size >= PROCEDURE;
}

/** "The meeting was opened at 7 p.m.": with a number close behind it. */
function boundsMeeting(text: string, lexicon: Lexicon, table: 'opened' | 'closed'): boolean {
  const phrases = lexicon.phrases(table);
  if (!mayHoldAny(text, [phrases])) return false;
  const [match] = findPhrases(text.slice(0, SENTENCE), phrases);
  return (
    match !== undefined &&
    (text.length <= SENTENCE || match.start < SENTENCE / 2) &&
    /\d/.test(text.slice(match.end, match.end + 40))
  );
}
