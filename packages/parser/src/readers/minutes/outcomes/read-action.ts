import { findPhrases, phraseAt } from './phrase-index.js';
import { readNamesAfter } from './read-name.js';
import { endBeforeSignature } from './signature.js';
import type { FoldedText, NameSpan } from './read-name.js';
import type { ActionCue, OutcomeTables } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';

/** A task as a line or sentence words it. */
export interface ActionReading {
  /** What is to be done, without owner, bracketed day and state. */
  readonly text: Span;
  readonly owners: readonly Span[];
  /** The words that say until when, where they stand apart from the task. */
  readonly due?: Span;
  readonly status?: { readonly value: 'open' | 'done'; readonly span: Span };
  /** How the owner is joined to the task: `pledge`, `duty` and `bare` ("Ada to …") by a verb, `label` by a colon, dash or bracket. */
  readonly form: 'bare' | 'duty' | 'pledge' | 'label' | 'none';
}

/**
 * Where the words stand: on a line of a list of tasks the owner may be anybody who stands where owners stand; in running
 * text it must be a person of the attendance list or a body, with a verb; `habit` also takes "Ada to …" of a person who is
 * listed nowhere, which is right in minutes that give tasks in this form.
 */
export type ActionPlace = 'list' | 'text' | 'habit';

/** Reads a task between two offsets. */
export function readAction(source: FoldedText, tables: OutcomeTables, from: number, to: number, place: ActionPlace): ActionReading | undefined {
  const { text } = source;
  let start = skipMarks(text, from, to);
  let end = endBeforeSignature(text, start, trimEnd(text, start, to));
  if (end <= start) return undefined;

  const listed = place === 'list';
  const duty = dutyAt(source, tables, start, end, place);
  if (!listed) {
    if (duty === undefined || /[?？]$/.test(text.slice(start, end)) || duty.owners.length === 0 || letters(text, duty.after, end) < 3) return undefined;
    const body = trimStart(text, duty.after, end);
    // "Bo said he would do": nothing is said of what.
    if (/^\p{L}+[,.;]/u.test(text.slice(body, body + 24))) return undefined;
    return { text: { start: body, end: withoutStop(text, body, end) }, owners: duty.owners, form: duty.form };
  }

  const owners: Span[] = [];
  let form: ActionReading['form'] = 'none';
  const fields = readFields(source, tables, start, end);
  end = fields.end;
  owners.push(...fields.owners);
  if (duty !== undefined && duty.after < end) {
    owners.push(...duty.owners);
    form = duty.form;
    start = trimStart(text, duty.after, end);
  } else {
    const label = labelledOwner(source, tables, start, end);
    if (label !== undefined) {
      owners.push(...label.owners);
      form = 'label';
      start = trimStart(text, label.after, end);
    }
  }
  const tail = readTail(source, tables, start, end, owners.length > 0);
  if (tail.owners.length > 0) {
    owners.push(...tail.owners);
    if (form === 'none') form = 'label';
  }
  const due = fields.due ?? tail.due;
  end = withoutStop(text, start, trimEnd(text, start, tail.end));
  if (letters(text, start, end) < 2) return undefined;
  return {
    text: { start, end },
    owners,
    ...(due === undefined ? {} : { due }),
    ...(fields.status === undefined ? {} : { status: fields.status }),
    form,
  };
}

/** "Ada and Bo to …", "Ada will …": the owners before a duty at the start of the line. */
function dutyAt(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  end: number,
  place: ActionPlace,
): { owners: readonly Span[]; after: number; form: 'bare' | 'duty' | 'pledge' } | undefined {
  const { text, folded } = source;
  const listed = place === 'list';
  const everybody = wordsAt(folded, start, end, tables.everybody);
  const han = /\p{Script=Han}/u.test(text.slice(start, start + 12));
  // Han words are not parted by spaces: the owner reaches up to the first duty.
  const [first] = han ? findPhrases(folded, tables.duties, start + 1, Math.min(end, start + 32)) : [];
  const limit = han ? (first?.start ?? start) : Math.min(end, start + 160);
  const names: readonly (Span & { whole?: Span })[] = everybody === undefined ? readNamesAfter(source, start, limit, tables.names) : [everybody];
  const last = names[names.length - 1];
  if (last === undefined) return undefined;
  if (han && cueIsOpen(source, tables, first, names, listed)) return undefined;
  let at = last.whole?.end ?? last.end;
  at = skipBrackets(text, at, end);
  while (at < end && /[\s,]/.test(text[at] ?? '')) at++;
  // "Ada also will", "Ada then to": one adverb may stand between.
  let cue = phraseAt(folded, tables.duties, at, end);
  if (cue === undefined) {
    const next = nextWord(folded, at, end);
    if (tables.adverbs.has(folded.slice(at, next.end))) cue = phraseAt(folded, tables.duties, trimStart(text, next.end, end), end);
  }
  cue ??= reportedDuty(source, tables, at, end);
  if (cue === undefined) return lonePerson(source, tables, names, at, listed);
  // A pledge says by itself that a person took the task; other duties need a person who is known.
  const bare = tables.bareDuties.has(cue.phrase);
  if (!listed && cue.value !== 'pledge' && !(place === 'habit' && bare) && !names.every((name) => isKnownOwner(source, name, tables))) return undefined;
  // "The board agreed to" decides; "the clerk agreed to" takes a task.
  if (!listed && cue.value === 'pledge' && names.some((name) => phraseAt(folded, tables.names.bodies, name.start, name.end)?.value === 'body')) return undefined;
  const word = nextWord(folded, trimStart(text, cue.end, end), end);
  if (!listed && bare && /\p{Lu}/u.test(text[word.start] ?? '')) return undefined;
  if (word.end <= word.start || (!listed && cue.value !== 'pledge' && tables.notTasks.has(folded.slice(word.start, word.end)))) return undefined;
  return { owners: names, after: cue.end, form: bare ? 'bare' : cue.value };
}

/** In Han text a duty such as 要 is told from the middle of another sentence only by somebody known before it. */
function cueIsOpen(source: FoldedText, tables: OutcomeTables, cue: PhraseMatch<ActionCue> | undefined, names: readonly Span[], listed: boolean): boolean {
  if (cue === undefined) return true;
  const known = names.every((name) => isKnownOwner(source, name, tables));
  return !known && (cue.value === 'duty' || !listed);
}

/** "Ada said she would …": the duty stands behind a verb of saying and a pronoun. */
function reportedDuty({ text, folded }: FoldedText, tables: OutcomeTables, at: number, end: number): PhraseMatch<ActionCue> | undefined {
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
  if (!listed || name === undefined || names.length > 1 || !tables.names.isPerson(source.text.slice(name.start, name.end))) return undefined;
  return /^\p{Ll}/u.test(source.text.slice(at, at + 2)) && source.text[name.end] === ' ' ? { owners: names, after: at, form: 'duty' } : undefined;
}

function isKnownOwner({ text, folded }: FoldedText, name: Span & { whole?: Span }, tables: OutcomeTables): boolean {
  if (tables.names.isPerson(text.slice(name.start, name.end)) || text[name.start] === '@') return true;
  return phraseAt(folded, tables.names.bodies, name.start, name.end)?.end === name.end;
}

/** "Ada: …", "@ada …", "[Ada] …", "Ada - …": names apart from the task before it. */
function labelledOwner(source: FoldedText, tables: OutcomeTables, start: number, end: number): { owners: readonly Span[]; after: number } | undefined {
  const { text, folded } = source;
  const everybody = wordsAt(folded, start, end, tables.everybody);
  const bracket = /[[(（【]/.test(text[start] ?? '');
  const names: readonly NameSpan[] = everybody === undefined ? readNamesAfter(source, start, Math.min(end, start + 160), tables.names) : [{ ...everybody, whole: everybody }];
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

/** Owner, day and state behind labels of their own at the end of the line: "… Owner: Ada. Due: 3 May. Status: done". */
function readFields(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  end: number,
): { end: number; owners: readonly Span[]; due?: Span; status?: NonNullable<ActionReading['status']> } {
  const { text, folded } = source;
  const labels = findPhrases(folded, tables.fields, start + 1, end).filter((match) => /^ ?[:：]/.test(text.slice(match.end, match.end + 2)));
  let owners: readonly Span[] = [];
  let due: Span | undefined;
  let status: ActionReading['status'];
  let cut = end;
  for (const [i, label] of labels.entries()) {
    const limit = labels[i + 1]?.start ?? end;
    const from = trimStart(text, label.end, limit);
    const to = trimEnd(text, from, limit);
    if (label.value === 'owner') owners = readNamesAfter(source, from, to, tables.names);
    else if (label.value === 'due') due = { start: from, end: to };
    else status = stateIn(folded, tables, from, to);
    if (label.value === 'owner' && owners.length === 0) continue;
    cut = Math.min(cut, label.start);
  }
  while (cut > start && /[\s([{（【.;,–—-]/.test(text[cut - 1] ?? '')) cut--;
  return { end: cut, owners, ...(due === undefined ? {} : { due }), ...(status === undefined ? {} : { status }) };
}

/** The state a short text names: "Complete", "in progress". */
export function stateIn(folded: string, tables: OutcomeTables, from: number, to: number): ActionReading['status'] {
  const [first] = findPhrases(folded, tables.states, from, Math.min(to, from + 40));
  return first === undefined ? undefined : { value: first.value, span: { start: first.start, end: first.end } };
}

/** Names and days at the end of a line: "… (Ada)", "… --Ada", "… @ada @bo", "… [due 3 May]". */
function readTail(source: FoldedText, tables: OutcomeTables, start: number, end: number, owned: boolean): { end: number; owners: readonly Span[]; due?: Span } {
  const { text, folded } = source;
  let to = trimEnd(text, start, end);
  let owners: readonly Span[] = [];
  let due: Span | undefined;
  for (let round = 0; round < 3; round++) {
    const bracket = openingBracket(text, start, to);
    if (bracket !== undefined) {
      const inside = trimStart(text, bracket + 1, to - 1);
      const cue = phraseAt(folded, tables.dueBefore, inside, to - 1);
      if (cue !== undefined && due === undefined) due = { start: trimStart(text, cue.end, to - 1), end: to - 1 };
      else if (!owned && owners.length === 0) {
        const names = readNamesAfter(source, inside, to - 1, tables.names);
        const last = names[names.length - 1];
        if (last === undefined || trimEnd(text, inside, to - 1) !== last.whole.end) break;
        owners = names;
      } else break;
      to = trimEnd(text, start, bracket);
      continue;
    }
    if (owned || owners.length > 0) break;
    const names = trailingNames(source, tables, start, to);
    if (names === undefined) break;
    owners = names.owners;
    to = trimEnd(text, start, names.start);
  }
  return { end: to, owners, ...(due === undefined ? {} : { due }) };
}

/** "… --Ada", "… — Ada and Bo", "… @ada @bo". */
function trailingNames(source: FoldedText, tables: OutcomeTables, start: number, end: number): { owners: readonly Span[]; start: number } | undefined {
  const { text } = source;
  const reach = Math.max(start + 1, end - 80);
  for (let i = end - 1; i >= reach; i--) {
    const ch = text[i] ?? '';
    const handle = ch === '@' && /[\s，。,、;]/.test(text[i - 1] ?? '');
    const dash = /[–—-]/.test(ch) && (/[\s–—-]/.test(text[i - 1] ?? '') || (text[i - 1] === '-' || text[i - 1] === '—'));
    if (handle) {
      // The first of the handles in a row.
      let first = i;
      for (let j = i - 1; j >= reach; j--) {
        if (text[j] === '@') first = j;
        else if (/[.。;；,，]/.test(text[j] ?? '') || (text[j] === ' ' && !/[@\w\u4e00-\u9fff]/.test(text[j - 1] ?? ''))) break;
        else if (text[j] === ' ' && !text.slice(Math.max(reach, j - 40), j).includes('@')) break;
      }
      const names = handlesIn(text, first, end);
      return names.length > 0 && names[names.length - 1]?.end === end ? { owners: names, start: first } : undefined;
    }
    if (dash) {
      const names = readNamesAfter(source, i + 1, end, tables.names);
      const last = names[names.length - 1];
      let from = i;
      while (from > start && /[–—\s-]/.test(text[from - 1] ?? '')) from--;
      return last?.whole.end === end && (i - from >= 1 || /[–—]/.test(ch)) ? { owners: names, start: from } : undefined;
    }
    if (/[.。;；:：]/.test(ch)) return undefined;
  }
  return undefined;
}

function handlesIn(text: string, start: number, end: number): Span[] {
  const handles: Span[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] !== '@') continue;
    let to = i + 1;
    while (to < end && /[^\s@,，、;；]/.test(text[to] ?? '')) to++;
    if (to > i + 1) handles.push({ start: i, end: to });
    i = to - 1;
  }
  return handles;
}

/** Opening bracket of a short bracket that closes at the very end. */
function openingBracket(text: string, start: number, end: number): number | undefined {
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };
  const opening = pairs[text[end - 1] ?? ''];
  if (opening === undefined) return undefined;
  for (let i = end - 2; i > Math.max(start, end - 100); i--) if (text[i] === opening) return i;
  return undefined;
}

function skipBrackets(text: string, at: number, end: number): number {
  const opening = /^ ?[(（]/.exec(text.slice(at, at + 2))?.[0];
  if (opening === undefined) return at;
  for (let i = at + opening.length; i < Math.min(end, at + 60); i++) if (text[i] === ')' || text[i] === '）') return i + 1;
  return at;
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

function nextWord(folded: string, at: number, end: number): Span {
  let to = at;
  while (to < end && /[\p{L}\p{N}'’-]/u.test(folded[to] ?? '') && to - at < 40) to++;
  return { start: at, end: to };
}

function skipMarks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s*•·>~]/.test(text[at] ?? '')) at++;
  return at;
}

function trimStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s,;:：.–—-]/.test(text[at] ?? '')) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,;~]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function withoutStop(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s.。;；,，]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function letters(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 8; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) n++;
  return n;
}
