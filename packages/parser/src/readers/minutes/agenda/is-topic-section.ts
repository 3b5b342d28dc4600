import { countedStart, ordinalStart, plainStart } from '../counted-start.js';
import { attendanceKind } from '../attendance/attendance-kind.js';
import { createMemory } from '../../../source/remember.js';
import { findPhrases } from '../../../languages/phrases.js';
import { findTimeMentions, resolveTime } from '../../../mentions/times/index.js';
import { isPost } from '../attendance/read-detail.js';
import { namesMeeting } from '../head/read-title.js';
import { timeTables } from '../head/time-readings.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Span } from '../../../source/span.js';
import type { TimeMention } from '../../../mentions/times/index.js';

/** Keys of sections that are topics all the same, or may be. */
const topicKeys = new Set<LabelKey>([
  'topic',
  'previous',
  'purpose',
  'theme',
  'title',
  'result',
  'vote',
  'motion',
  'speaker',
  'source',
  'author',
  'duration',
  'quorum',
  'host',
]);
/** Keys of sections, and of listed items, that are topics where they are numbered. */
export const numberedKeys = new Set<LabelKey>([
  'absent',
  'start',
  'end',
  'next',
  'quorum',
  'notes',
  'conclusion',
  'decision',
]);

/** What a section's heading is on the agenda. */
export type SectionPart = 'topic' | 'group' | 'none';

const known = createMemory<Section, SectionPart>();

/** Tells topics from headings that group them, and from sections that hold something else: once the head was read, always the same. */
export function sectionPart(context: MinutesContext, section: Section): SectionPart {
  let part = known.get(section);
  if (part === undefined) known.set(section, (part = partOf(context, section)));
  return part;
}

function partOf(context: MinutesContext, section: Section): SectionPart {
  const { document, lexicon } = context;
  const { heading, key } = section;
  if (heading === undefined) return 'none';
  const words = heading.label?.name.text ?? heading.content.text;
  const whole = heading.content.text;
  if (isTitle(context, section) || headsEverything(context, section)) return 'group';
  const numbered =
    heading.number !== undefined ||
    (section.runIn === true && /^(?:[IVX]{1,5}|[A-Z])[.)] /.test(whole)) ||
    (heading.kind === 'paragraph' &&
      (countedStart(whole) ?? ordinalStart(whole, lexicon) ?? plainStart(whole)) !== undefined) ||
    beginsWithNumber(whole);
  if (section.runIn === true && key === 'discussion') return 'topic';
  if (numbered && key !== undefined && (numberedKeys.has(key) || isOneOfItems(context, section)))
    return 'topic';
  if (!numbered && groupsItsOwn(context, section)) return 'group';
  if (lexicon.is('grouping', words) || key === 'agenda' || key === 'discussion' || key === 'notes')
    return 'group';
  // "acme/parser": the repository whose issues are listed below.
  if (/^[a-z\d][\w.-]*\/[\w.-]+$/.test(words) && section.blocks.some(({ kind }) => kind === 'item'))
    return 'group';
  if (numbered && lexicon.is('housekeeping', words)) return 'topic';
  if (lexicon.is('housekeeping', words) || lexicon.is('housekeeping', whole)) return 'none';
  if (key !== undefined && !topicKeys.has(key)) return 'none';
  // "Councillors:" over their names.
  if (heading.kind === 'paragraph' && heading.label?.value.text === '' && isPost(words, lexicon))
    return 'group';
  // "1. Welcome and apologies" is an item as "1. Apologies" is.
  const people = key === undefined ? attendanceKind(words, document, lexicon) : undefined;
  if (people !== undefined) return numbered && people.presence === 'absent' ? 'topic' : 'none';
  // "Plenary session, 3 June": a part of the meeting, not a topic of it.
  const dates = findTimeMentions(whole, timeTables(document));
  // "3. Minutes of 22 January" has its number among the items.
  if (dates.length > 0 && heading.kind !== 'heading' && numbered) return 'topic';
  // "Minutes of 3 May" over a passage of the minutes of 7 June: those of an earlier meeting.
  if (
    heading.kind === 'paragraph' &&
    dates.some((mention) => isEarlier(context, mention)) &&
    namesMinutes(context, whole)
  )
    return 'topic';
  if (dates.length > 0 && (namesMeeting(context, heading.content) || isMostly(whole, dates))) return 'group';
  return 'topic';
}

/** "4) Roof", "Agenda item 4: Roof", "24/051 Roof" */
function beginsWithNumber(text: string): boolean {
  let at = 0;
  for (let words = 0; words < 2; words++) {
    const end = lettersEnd(text, at, at + 14);
    if (end > at && text[end] === ' ') at = end + 1;
  }
  const number = text.slice(at, at + 10);
  return /^\d{1,2}(?:[.):]| [–—-] )/.test(number) || (at === 0 && /^\d{2,4}\/\d{1,4} /.test(number));
}

/** Most blocks below "3. Minutes" where these are the minutes of the last meeting, and not all that was said at this one. */
const FEW = 4;

function isOneOfItems({ sections }: MinutesContext, section: Section): boolean {
  return section.key === 'discussion' && section.blocks.length <= FEW && !childCounts(sections).has(section);
}

function namesMinutes({ lexicon }: MinutesContext, words: string): boolean {
  return findPhrases(words, lexicon.phrases('minutes')).length > 0;
}

/** True for a day before the meeting's own. */
function isEarlier({ draft, time }: MinutesContext, mention: TimeMention): boolean {
  const day = resolveTime(mention, time).time?.value.slice(0, 10) ?? '';
  return day.length === 10 && !day.includes('X') && day < (draft.start?.value.slice(0, 10) ?? '');
}

function isMostly(text: string, dates: readonly { exact: string }[]): boolean {
  return dates.reduce((sum, { exact }) => sum + exact.length, 0) * 2 > text.length;
}

/** "Talks and discussion" over headings and without text of its own: a grouping word, and only a group. */
function groupsItsOwn(context: MinutesContext, section: Section): boolean {
  if (section.blocks.length > 0 || section.heading === undefined || section.heading.number !== undefined)
    return false;
  const [word] = findPhrases(section.heading.content.text, context.lexicon.phrases('grouping'));
  return word !== undefined && (childCounts(context.sections).get(section) ?? 0) > 1;
}

const counted = createMemory<readonly Section[], Map<Section, number>>();

/** How many sections stand right below each, counted once. */
function childCounts(sections: readonly Section[]): ReadonlyMap<Section, number> {
  let counts = counted.get(sections);
  if (counts === undefined) {
    counted.set(sections, (counts = new Map()));
    for (const { parent } of sections)
      if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

/** The one heading of the highest rank, with all others below it: a title, whatever it says. */
function headsEverything(context: MinutesContext, section: Section): boolean {
  return soleTop(context.sections) === section;
}

const tops = createMemory<readonly Section[], { section: Section | undefined }>();

/** The section that `headsEverything` means, looked for once. */
function soleTop(sections: readonly Section[]): Section | undefined {
  let top = tops.get(sections);
  if (top === undefined) {
    const headed = sections.filter(({ heading }) => heading !== undefined);
    const [first] = headed;
    const above =
      first?.heading?.kind === 'heading' &&
      first.heading.level !== 7 &&
      headed.length > 2 &&
      headed.every((other) => other === first || other.level > 1);
    tops.set(sections, (top = { section: above ? first : undefined }));
  }
  return top.section;
}

/** The heading that names the meeting or its body. */
function isTitle(context: MinutesContext, { heading }: Section): boolean {
  const { name, organizers } = context.draft;
  if (heading === undefined) return false;
  // "UNITED WORKERS LOCAL 88" above the title heads no topic.
  if (heading.kind === 'paragraph' && heading.end <= (name?.evidence[0]?.start ?? 0)) return true;
  const isSaid = ({ start, end }: Span): boolean =>
    start >= heading.start && end <= heading.end && (end - start) * 2 >= heading.content.text.length;
  return name?.evidence.some(isSaid) === true || organizers.some(({ evidence }) => evidence?.some(isSaid));
}
