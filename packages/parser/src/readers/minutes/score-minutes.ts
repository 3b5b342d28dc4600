import { attendanceKind } from './attendance/attendance-kind.js';
import { findPhrases } from '../../languages/phrases.js';
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
  for (const block of blocks) {
    if (block.kind === 'heading') headings++;
    const alone =
      block.kind === 'heading' ||
      block.content.text.length <= LINE ||
      (block.content.text.length <= 2 * LINE && block.content.text.endsWith(':'));
    const words = block.label?.name.text ?? (alone ? block.content.text : undefined);
    if (words === undefined) continue;
    const key = document.findLabel(words) ?? peopleKey(words, document, lexicon);
    if (key !== undefined && minutesKeys.has(key)) found.add(key);
  }
  const introduced = blocks
    .slice(0, 20)
    .some(
      ({ content }) =>
        /[:：]$/.test(content.text) &&
        findPhrases(content.text.slice(0, SENTENCE), lexicon.phrases('presentBefore')).length > 0,
    );
  if (introduced) found.add('participants');
  const titles = blocks
    .slice(0, TOP)
    .filter(
      ({ content, kind }) =>
        content.text.length <= 120 &&
        findPhrases(content.text, lexicon.phrases('minutes')).length > 0 &&
        (kind !== 'paragraph' || !/[.。]$/.test(content.text) || namesMinutes(content.text, lexicon)),
    );
  const named = titles.some(({ content }) => namesMinutes(content.text, lexicon));
  // "Present: …" at the top: nothing but minutes begins with who was there.
  const roll = blocks.slice(0, 20).some(({ label }) => {
    const words = label?.name.text;
    const key =
      words === undefined ? undefined : (document.findLabel(words) ?? peopleKey(words, document, lexicon));
    return key === 'present' || key === 'absent';
  });
  const ends = [...blocks.slice(0, 20), ...blocks.slice(-8)];
  const bounds = (['opened', 'closed'] as const).filter((table) =>
    ends.some(({ content }) => boundsMeeting(content.text, lexicon, table)),
  ).length;
  const procedure = new Set(
    ends.flatMap(({ content }) =>
      findPhrases(content.text, lexicon.phrases('procedure')).map(({ phrase }) => phrase),
    ),
  ).size;
  const sure = [...found].filter((key) => sureKeys.has(key)).length;
  const structured = blocks.filter(({ kind }) => kind !== 'paragraph').length / blocks.length;
  // Without words for speech there is nothing that reads the language's prose.
  const only = document.language.speech === undefined ? 0.2 : 0;
  return Math.min(
    1,
    0.15 +
      only +
      0.2 * structured +
      Math.min(0.6, 0.15 * found.size + 0.05 * sure) +
      (titles.length > 0 ? 0.2 : 0) +
      (named ? 0.4 : 0) +
      (roll ? 0.25 : 0) +
      (tellsVotes(document, blocks) ? 0.7 : 0) +
      0.15 * bounds +
      (procedure >= PROCEDURE ? 0.75 : 0) +
      (headings >= 3 ? 0.1 : 0),
  );
}

/** What a label that is known by its parts says: "Members absent without notice". */
function peopleKey(words: string, document: Document, lexicon: Lexicon): LabelKey | undefined {
  const kind = attendanceKind(words, document, lexicon);
  return kind === undefined ? undefined : kind.presence === 'absent' ? 'absent' : 'participants';
}

/** "Minutes of the board meeting", "Board meeting notes": the line begins or ends with what minutes call themselves, and names a meeting. */
function namesMinutes(text: string, lexicon: Lexicon): boolean {
  const minutes = findPhrases(text, lexicon.phrases('minutes'));
  const meeting = [
    ...findPhrases(text, lexicon.phrases('meetings')),
    ...findPhrases(text, lexicon.phrases('organs')),
  ];
  const edge = minutes.some(({ start, end }) => start === 0 || end === text.length);
  return edge && meeting.length > 0;
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

function boundsMeeting(text: string, lexicon: Lexicon, table: 'opened' | 'closed'): boolean {
  const [match] = findPhrases(text.slice(0, SENTENCE), lexicon.phrases(table));
  return (
    match !== undefined &&
    (text.length <= SENTENCE || match.start < SENTENCE / 2) &&
    /\d/.test(text.slice(match.end, match.end + 40))
  );
}
