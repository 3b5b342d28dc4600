import { cite, sourceSpan, subPassage } from '../../../source/passage.js';
import { findPhrases } from '../../../languages/phrases.js';
import { labelledValues } from '../labelled-values.js';
import { endsInLegalForm, namesMeeting, withoutDates } from './read-title.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Titles } from './read-title.js';

/** Reads whose meeting it is: a label, else the body named in the title or in a heading beside it. */
export function readOrganizer(context: MinutesContext, titles: Titles): void {
  const { document, draft } = context;
  const add = (passage: Passage, role?: 'host'): void => {
    const { text } = passage;
    if (text === '' || draft.organizers.some(({ name }) => name === text)) return;
    draft.organizers.push({
      name: text,
      ...(role === undefined ? {} : { role }),
      evidence: [cite(document.source, passage, 0, text.length, { field: 'name' })],
    });
  };
  for (const { key, value, at } of labelledValues(document)) {
    if (at < 30 && (key === 'organizer' || key === 'host') && value.text.length < 120)
      add(value, key === 'host' ? 'host' : undefined);
  }
  if (draft.organizers.length > 0) return;
  // A line of its own above the title says better whose meeting it is than the words of the title.
  const lines =
    titles.title === undefined
      ? []
      : titles.all.filter((line) => !namesMeeting(context, line) && isAbove(line, titles.title));
  for (const title of [...lines, ...titles.all]) {
    const body = bodyIn(context, title);
    if (body === undefined) continue;
    add(body);
    return;
  }
}

function isAbove(line: Passage, title: Passage | undefined): boolean {
  return (
    title !== undefined &&
    sourceSpan(line, 0, line.text.length).start < sourceSpan(title, 0, title.text.length).start
  );
}

/** The words of a title that name a body: what is left once meeting, date and organ are taken off. */
function bodyIn(context: MinutesContext, title: Passage): Passage | undefined {
  const { lexicon } = context;
  if (!namesMeeting(context, title)) {
    if (withoutDates(context, title).length !== 1 || withoutDates(context, title)[0]?.text !== title.text)
      return undefined;
    const words = title.text.split(' ');
    const named =
      words.some((word) => lexicon.has('organizations', word) || lexicon.is('bodies', word)) ||
      lexicon.endsWith('organizations', title.text) ||
      endsInLegalForm(lexicon, title.text);
    return named && words.length <= 8 ? title : undefined;
  }
  for (const piece of withoutDates(context, title)) {
    for (const part of parts(piece)) {
      const body = shorten(context, part);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

/** A title cut at its dashes, bars, colons and brackets. */
function parts(passage: Passage): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(/ [-–—|] |[:：()（）,，]/g)) {
    found.push(subPassage(passage, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(subPassage(passage, from, passage.text.length));
  return found.filter(({ text }) => text !== '');
}

/** Takes the words that say which meeting it is off both ends, and the organ off the end of the body's name. */
function shorten(context: MinutesContext, passage: Passage): Passage | undefined {
  const { lexicon } = context;
  if (/\p{Script=Han}/u.test(passage.text)) return hanBody(context, passage);
  let body = passage;
  const nouns = [
    ...findPhrases(body.text, lexicon.phrases('meetings')),
    ...findPhrases(body.text, lexicon.phrases('minutes')),
  ].sort((a, b) => a.start - b.start);
  const last = nouns[nouns.length - 1];
  if (last === undefined && nouns.length === 0 && !lexicon.has('organizations', lastWord(body.text)))
    return undefined;
  const own = ownBody(context, passage);
  if (own !== undefined) return own;
  const council = groupOrganAhead(context, passage);
  if (council !== undefined) return council === 'alone' ? undefined : council;
  body = trimWords(context, body);
  const organ = findPhrases(body.text, lexicon.phrases('organs')).pop();
  // "Tactile Input Working Group" has no body in front of the organ: the group is the body.
  const group = organ !== undefined && lexicon.is('groupOrgans', body.text.slice(organ.start, organ.end));
  const trimmed =
    organ !== undefined && !group && organ.end === body.text.length && organ.start > 0
      ? trimWords(context, subPassage(body, 0, organ.start))
      : body;
  const { text } = trimmed;
  if (
    text === '' ||
    !(/^\p{Lu}/u.test(text) || namesBody(lexicon, text.split(' '))) ||
    text.split(' ').length > 8 ||
    lexicon.is('virtualPlaces', text)
  )
    return undefined;
  // "Annual Parish Meeting" names no parish; "Parish Council Meeting" means its council.
  if (lexicon.is('bodies', text)) return organBehind(context, passage, text);
  return lexicon.is('organs', text) && text !== text.toUpperCase() ? undefined : trimmed;
}

/** "Conseil municipal de Brelle": a body of its own that stands before whose it is; `alone` where nothing says that. */
function groupOrganAhead(context: MinutesContext, passage: Passage): Passage | 'alone' | undefined {
  const { lexicon } = context;
  const [first] = findPhrases(passage.text, lexicon.phrases('groupOrgans'));
  if (first === undefined || trimWords(context, subPassage(passage, 0, first.start)).text !== '')
    return undefined;
  const rest = trimWords(context, subPassage(passage, first.end, passage.text.length));
  if (rest.text === '') return 'alone';
  const end = passage.text.indexOf(rest.text, first.end) + rest.text.length;
  return /^\p{Lu}/u.test(rest.text) ? subPassage(passage, first.start, end) : undefined;
}

/** The kind of body a title speaks of, with its organ: "Parish Council". Undefined where no organ follows. */
function organBehind(context: MinutesContext, passage: Passage, body: string): Passage | undefined {
  const start = passage.text.indexOf(body);
  const organ = findPhrases(passage.text, context.lexicon.phrases('organs')).find(
    (found) => found.start === start + body.length + 1,
  );
  return organ === undefined ? undefined : subPassage(passage, start, organ.end);
}

/** "the Harbour Committee", a body by that name, unlike "the Alder Club Committee", an organ of the club. */
function ownBody(context: MinutesContext, passage: Passage): Passage | undefined {
  const { lexicon } = context;
  const words = [...passage.text.matchAll(/\S+/g)];
  const first = words.findIndex(([word]) => !isTitleWord(context, word));
  const from = words[first]?.index;
  if (from === undefined || !lexicon.is('articles', words[first - 1]?.[0] ?? '')) return undefined;
  const organ = findPhrases(passage.text, lexicon.phrases('organs')).find(({ start }) => start > from);
  if (
    organ === undefined ||
    !words.every(({ index, 0: word }) => index < organ.end || isTitleWord(context, word))
  )
    return undefined;
  const name = passage.text.slice(from, organ.start).trim().split(' ');
  if (
    name.length > 5 ||
    !/^\p{Lu}/u.test(name[0] ?? '') ||
    name.some((word) => lexicon.has('organizations', word))
  )
    return undefined;
  return subPassage(passage, from, organ.end);
}

/** "association Les Amis": a noun for a body, and its name. */
function namesBody(lexicon: MinutesContext['lexicon'], [noun = '', name = '']: readonly string[]): boolean {
  return (lexicon.is('bodies', noun) || lexicon.has('organizations', noun)) && /^\p{Lu}/u.test(name);
}

function trimWords(context: MinutesContext, passage: Passage): Passage {
  const words = [...passage.text.matchAll(/\S+/g)];
  let first = 0;
  let last = words.length;
  while (first < last && isTitleWord(context, words[first]?.[0] ?? '')) first++;
  while (last > first && isTitleWord(context, words[last - 1]?.[0] ?? '')) last--;
  const from = words[first];
  const to = words[last - 1];
  if (from === undefined || to === undefined || last <= first) return subPassage(passage, 0, 0);
  return subPassage(passage, from.index, to.index + to[0].length);
}

function isTitleWord(context: MinutesContext, word: string): boolean {
  return /^[\d#.,/-]+(?:st|nd|rd|th)?$/.test(word) || context.lexicon.is('titleWords', word);
}

function lastWord(text: string): string {
  return text.split(' ').pop() ?? '';
}

/** 某某协会第三次理事会会议纪要: the body's name ends with its last head noun before the meeting's own words. */
function hanBody(context: MinutesContext, passage: Passage): Passage | undefined {
  const { text } = passage;
  const latin = /^\p{Lu}\P{Script=Han}*(?=\p{Script=Han})/u.exec(text)?.[0].trim();
  if (latin !== undefined && latin.length > 2) return subPassage(passage, 0, latin.length);
  const stop = /第|\d|[一二三四五六七八九十]{1,4}届/.exec(text)?.index ?? text.length;
  // 某某小区第三届业主委员会第五次会议: the term of a body belongs to its name where no body is named before it.
  const sitting = /第[\d一二三四五六七八九十百]{1,4}次/.exec(text)?.index ?? 0;
  return (
    hanBodyBefore(context, passage, stop) ??
    (sitting > stop ? hanBodyBefore(context, passage, sitting) : undefined)
  );
}

function hanBodyBefore(context: MinutesContext, passage: Passage, stop: number): Passage | undefined {
  const { text } = passage;
  for (let end = Math.min(stop, 40); end > 2; end--) {
    const head = text.slice(0, end);
    if (context.lexicon.endsWith('organizations', head) && !context.lexicon.is('organs', head))
      return subPassage(passage, 0, end);
  }
  return undefined;
}
