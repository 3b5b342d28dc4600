import { addEntry } from './add-entry.js';
import { createPhraseIndexes, findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { readingPacks } from '../reading-packs.js';
import { peelName } from './peel-name.js';
import { isPersonName } from './name-form.js';
import { readEntry } from './read-entry.js';
import { sentencePassages } from '../../../mentions/sentences.js';
import { singularPost } from './singular-post.js';
import { splitNames } from './split-names.js';
import { subPassage } from '../../../source/passage.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import type { Document } from '../../../document/document.js';
import type { Lexicon } from '../lexicon.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Blocks at the top among which the opening sentence stands. */
const TOP = 30;
/** Blocks among which a list without a colon stands, and the shortest sentence that holds one. */
const OPENING = 12;
const SENTENCE = 120;
/** Fewest people that make a list of a sentence. */
const LEAST = 2;
/** Shortest paragraph with a list of full names and their titles. */
const SHORTEST = 40;
/** Longest sentence that is read. */
const LONGEST = 4000;
/** Words before the colon among which the people are named. */
const WORDS = 5;

/**
 * "…, the following councillors: Mr Ada Brook, Mrs Ben Hill and Mr Cy Moss, in order to …": a list inside a long opening sentence,
 * told by the people in front of its colon and by the title before each name. What was said before and behind it is no part of it.
 * Gives the sentences that hold such a list.
 */
export function readTitledLists(context: MinutesContext): ReadonlySet<string> {
  const { document, lexicon } = context;
  const read = new Set<string>();
  if (document.language.script !== 'spaced') return read;
  const { single } = titles(document.packs);
  for (const [at, block] of document.blocks.slice(0, TOP).entries()) {
    const { kind, content } = block;
    if (kind !== 'paragraph' || content.text.length < SHORTEST || !mayHoldAny(content.text, [single]))
      continue;
    for (const passage of sentencePassages(content, document.packs)) {
      if (passage.text.length > LONGEST) continue;
      const colon = passage.text.indexOf(': ');
      const start =
        colon >= 0
          ? colon + 1
          : at < OPENING && passage.text.length >= SENTENCE
            ? namesBehindTitle(passage.text, document, lexicon)
            : undefined;
      if (start === undefined || saysAbsent(context, passage)) continue;
      const title = peopleBefore(passage.text.slice(0, start).replace(/:$/, ''), lexicon);
      if (title === undefined) continue;
      const names = titledNames(subPassage(passage, start, passage.text.length), lexicon);
      if (names.length < LEAST) continue;
      read.add(passage.text);
      for (const name of names) {
        const entry = readEntry(name, lexicon);
        if (entry?.kind !== 'person') continue;
        const posts = title.post === undefined ? entry.posts : [{ title: title.post }, ...entry.posts];
        addEntry(context, name, { ...entry, posts }, { presence: 'present', roles: [], remote: false });
      }
    }
  }
  return read;
}

/** Titles of one and of several people, to be looked for before the words of a sentence are. */
const titles = oncePerPacks((packs) => {
  const people = readingPacks(packs).map((pack) => pack.people);
  const single = people.flatMap(({ honorifics }) => honorifics);
  return createPhraseIndexes({
    single: [...single, ...single.map((title) => `${title}s`)],
    shared: people.flatMap(({ sharedHonorifics }) => sharedHonorifics ?? []),
  });
});

/** "los Sres. D. Ada Brook, D. Ben Hill …": where the names begin behind a title of several people. */
function namesBehindTitle(text: string, { packs }: Document, lexicon: Lexicon): number | undefined {
  if (!mayHoldAny(text, [titles(packs).shared])) return undefined;
  for (const { 0: word, index } of text.matchAll(/[^\s,]+/g)) {
    if (!lexicon.hasExact('sharedHonorifics', word)) continue;
    const end = index + word.length;
    const [next] = text
      .slice(end, end + 24)
      .trimStart()
      .split(' ', 1);
    if (lexicon.hasExact('honorifics', next ?? '')) return end;
  }
  return undefined;
}

function saysAbsent({ lexicon }: MinutesContext, passage: Passage): boolean {
  return (['absentBefore', 'absentAfter'] as const).some(
    (table) => findPhrases(passage.text, lexicon.phrases(table)).length > 0,
  );
}

/** What the words before a colon say of the people behind it: their post in the plural, or only that they are people. */
function peopleBefore(text: string, lexicon: Lexicon): { readonly post?: string } | undefined {
  const words = text.split(/\s+/).slice(-WORDS).reverse();
  let titled = false;
  for (const word of words) {
    // "Concejales/as": both forms in one word.
    const bare = trimEndMarks(word.replace(/\/[A-Za-z\u00c0-\u024f]{1,3}\.?$/, ''), /[.,]/);
    if (lexicon.has('posts', bare)) return { post: singularPost(bare, lexicon) };
    if (lexicon.has('groups', bare)) return {};
    titled ||= lexicon.has('sharedHonorifics', bare);
  }
  return titled ? {} : undefined;
}

/** The entries at the start of a list that each begin with a title and a full name. */
function titledNames(list: Passage, lexicon: Lexicon): Passage[] {
  const pieces = splitNames(list, lexicon);
  const end = pieces.findIndex(({ text }) => {
    const { honorific, name } = peelName(text, lexicon);
    return honorific === undefined || !name.includes(' ') || !isPersonName(trimEndMarks(name, /\./), lexicon);
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}
