import { findPhrases, phraseAt } from './phrase-index.js';
import { hasHan, isCapitalAt, isHanAt, isSmallAt } from '../../../mentions/letters-in-text.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { nextWord, skipBrackets, trimStart } from './text-edges.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import { readNamesAfter } from './read-names-after.js';
import type { ActionCue, OutcomeTables } from './outcome-tables.js';
import type { ActionPlace } from './read-action.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';

/** "Ada and Bo to …", "Ada will …": the owners before a duty at the start of the line. */
export function dutyAt(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  end: number,
  place: ActionPlace,
): { owners: readonly Span[]; after: number; form: 'bare' | 'duty' | 'pledge' } | undefined {
  const { text, folded } = source;
  const listed = place === 'list';
  const everybody = wordsAt(folded, start, end, tables.everybody);
  const han = hasHan(text.slice(start, start + 12));
  // Han words are not parted by spaces: the owner reaches up to the first duty.
  const [first] = han ? findPhrases(folded, tables.duties, start + 1, Math.min(end, start + 32)) : [];
  const limit = han
    ? (first?.start ?? (listed ? firstBlank(text, start, end) : start))
    : Math.min(end, start + 160);
  const names: readonly (Span & { whole?: Span })[] =
    everybody === undefined ? readNamesAfter(source, start, limit, tables.names) : [everybody];
  const last = names[names.length - 1];
  if (last === undefined) return undefined;
  if (han && first !== undefined && cueIsOpen(source, tables, first, names, listed)) return undefined;
  let at = last.whole?.end ?? last.end;
  at = skipBrackets(text, at, end);
  at = pastMarks(text, at, end, ',');
  // "Le conseil, à l'unanimité, …": how a body decides, not what it has to do.
  if (phraseAt(folded, tables.motionCues, at, end)?.value.kind === 'unanimous') return undefined;
  // "Ada also will", "Ada then to": one adverb may stand between.
  let cue = phraseAt(folded, tables.duties, at, end);
  if (cue === undefined) {
    const next = nextWord(folded, at, end);
    if (tables.adverbs.has(folded.slice(at, next.end)))
      cue = phraseAt(folded, tables.duties, trimStart(text, next.end, end), end);
  }
  cue ??= reportedDuty(source, tables, at, end);
  if (cue === undefined) return lonePerson(source, tables, names, at, listed);
  if (isPassive(source, tables, cue, end)) return undefined;
  // A pledge says by itself that a person took the task; other duties need a person who is known.
  const bare = tables.bareDuties.has(cue.phrase);
  if (
    !listed &&
    cue.value !== 'pledge' &&
    !(place === 'habit' && bare) &&
    !names.every((name) => isKnownOwner(source, name, tables))
  )
    return undefined;
  // "The board agreed to" decides; "the clerk agreed to" takes a task.
  if (
    !listed &&
    (cue.value === 'pledge' || tables.needs.has(cue.phrase)) &&
    names.some((name) => phraseAt(folded, tables.names.bodies, name.start, name.end)?.value === 'body')
  )
    return undefined;
  const word = nextWord(folded, trimStart(text, cue.end, end), end);
  if (!listed && bare && isCapitalAt(text, word.start)) return undefined;
  if (
    word.end <= word.start ||
    (!listed && cue.value !== 'pledge' && tables.notTasks.has(folded.slice(word.start, word.end)))
  )
    return undefined;
  // "Ana enviará las facturas": the verb is part of the task.
  if (cue.value === 'act') return { owners: names, after: cue.start, form: 'duty' };
  return { owners: names, after: cue.end, form: bare ? 'bare' : cue.value };
}

/** Where the first blank of the next few characters stands: "王芳 准备说明". */
function firstBlank(text: string, start: number, end: number): number {
  const length = text.slice(start, Math.min(end, start + 12)).indexOf(' ');
  return length < 0 ? start : start + length;
}

/** "Der Vorstand wird entlastet": what is done to somebody is no task of theirs. */
function isPassive(
  { folded }: FoldedText,
  { passiveDuties, participles }: OutcomeTables,
  cue: PhraseMatch<ActionCue>,
  end: number,
): boolean {
  if (!passiveDuties.has(cue.phrase)) return false;
  const last = trimEndMarks(folded.slice(cue.end, end), /\P{L}/u);
  return participles.some((ending) => last.endsWith(ending));
}

/** In Han text a duty such as 要 is told from the middle of another sentence only by somebody known before it. */
function cueIsOpen(
  source: FoldedText,
  tables: OutcomeTables,
  cue: PhraseMatch<ActionCue>,
  names: readonly Span[],
  listed: boolean,
): boolean {
  const known = names.every((name) => isKnownOwner(source, name, tables));
  return !known && (cue.value === 'duty' || !listed);
}

/** "Ada said she would …": the duty stands behind a verb of saying and a pronoun. */
function reportedDuty(
  { text, folded }: FoldedText,
  tables: OutcomeTables,
  at: number,
  end: number,
): PhraseMatch<ActionCue> | undefined {
  const verb = phraseAt(folded, tables.reports, at, end);
  if (verb === undefined) return undefined;
  const pronoun = nextWord(folded, trimStart(text, verb.end, end), end);
  if (!tables.pronouns.has(folded.slice(pronoun.start, pronoun.end))) return undefined;
  const cue = phraseAt(folded, tables.reported, trimStart(text, pronoun.end, end), end);
  const hedge = findPhrases(folded, tables.conditions, verb.end, end);
  if (hedge.length > 0) return undefined;
  return cue === undefined ? undefined : { ...cue, value: 'duty' };
}

/** In a list of tasks, "Ada minutes and accounts": a known person before what is theirs to do. */
function lonePerson(
  source: FoldedText,
  tables: OutcomeTables,
  names: readonly Span[],
  at: number,
  listed: boolean,
): { owners: readonly Span[]; after: number; form: 'duty' } | undefined {
  const [name] = names;
  if (
    !listed ||
    name === undefined ||
    names.length > 1 ||
    !tables.names.isPerson(source.text.slice(name.start, name.end))
  )
    return undefined;
  const { text } = source;
  return (isSmallAt(text, at) || isHanAt(text, at)) && text[name.end] === ' '
    ? { owners: names, after: at, form: 'duty' }
    : undefined;
}

function isKnownOwner(
  { text, folded }: FoldedText,
  name: Span & { whole?: Span },
  tables: OutcomeTables,
): boolean {
  if (tables.names.isPerson(text.slice(name.start, name.end)) || text[name.start] === '@') return true;
  return phraseAt(folded, tables.names.bodies, name.start, name.end)?.end === name.end;
}

/** "Ada: …", "@ada …", "[Ada] …", "Ada - …": names apart from the task before it. */
export function labelledOwner(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  end: number,
): { owners: readonly Span[]; after: number } | undefined {
  const { text, folded } = source;
  const everybody = wordsAt(folded, start, end, tables.everybody);
  const bracket = /[[(（【]/.test(text[start] ?? '');
  const names: readonly NameSpan[] =
    everybody === undefined
      ? readNamesAfter(source, start, Math.min(end, start + 160), tables.names)
      : [{ ...everybody, whole: everybody }];
  const last = names[names.length - 1];
  if (last === undefined || names.some((name) => name.end - name.start > 48)) return undefined;
  let at = last.whole.end;
  if (bracket && /[\])）】]/.test(text[at] ?? '')) return { owners: names, after: at + 1 };
  at = skipBrackets(text, at, end);
  const rest = text.slice(at, Math.min(end, at + 4));
  if (/^ ?[:：]/.test(rest)) return { owners: names, after: at + rest.search(/[:：]/) + 1 };
  if (/^ [–—-]{1,2} /.test(rest)) return { owners: names, after: at + 3 };
  if (names.every((name) => text[name.start] === '@')) return { owners: names, after: at };
  return undefined;
}

/** One of some whole words at the start, before a space or colon. */
function wordsAt(folded: string, start: number, end: number, words: ReadonlySet<string>): Span | undefined {
  for (const word of words) {
    if (!folded.startsWith(word, start)) continue;
    const to = start + word.length;
    if (to <= end && /^(?:[\s:：,]|$)/.test(folded.slice(to, to + 1))) return { start, end: to };
  }
  return undefined;
}
