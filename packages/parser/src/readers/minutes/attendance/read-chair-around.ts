import { addEntry } from './add-entry.js';
import { findPhrases } from '../../../languages/phrases.js';
import { isHanName } from './name-form.js';
import { readEntry } from './read-entry.js';
import { startsWithHan } from '../../../mentions/letters-in-text.js';
import { subPassage } from '../../../source/passage.js';
import type { Entry } from './entry.js';
import type { Lexicon } from '../lexicon.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Longest stretch between the two words. */
const REACH = 80;

/** "由…主持": who is named between two words, or between the start of a clause and a word, was in the chair, with the post in front of the name. */
export function readChairAround(context: MinutesContext, passage: Passage): void {
  for (const pack of context.document.packs) {
    for (const [before, behind] of pack.minutes?.chairAround ?? []) {
      const from = before === '' ? 0 : passage.text.indexOf(before);
      const to = from < 0 ? -1 : passage.text.indexOf(behind, from);
      if (to < 0) continue;
      const start =
        before === ''
          ? behindLast(passage.text, to, (ch) => '，。；：,;:'.includes(ch))
          : from + before.length;
      if (to - start <= REACH) addChair(context, withoutPlace(context, subPassage(passage, start, to)));
    }
  }
}

/** Behind the last character before an offset that ends what is said of the chair; at most a little more than the reach before it. */
function behindLast(text: string, end: number, ends: (ch: string) => boolean): number {
  let at = end;
  while (at > 0 && end - at <= REACH && !ends(text[at - 1] ?? '')) at--;
  return at;
}

/** 副局长陈学文在三楼会议室(主持召开): where it was stands behind who it was. */
function withoutPlace({ lexicon }: MinutesContext, words: Passage): Passage {
  const place = findPhrases(words.text, lexicon.phrases('placePrepositions')).find(({ start }) => start > 1);
  return place === undefined ? words : subPassage(words, 0, place.start);
}

/** 会长陈学文: a post that the list of posts knows, and the name. 主席 says no more than that they were in the chair. */
function withPost({ document, lexicon }: MinutesContext, words: Passage, head: string): Entry | undefined {
  const run = behindLast(head, head.length, (ch) => !startsWithHan(ch));
  const entry =
    run === head.length ? undefined : readEntry(subPassage(words, run, words.text.length), lexicon);
  const post = entry?.posts[0]?.title ?? '';
  return post === '' || document.findLabel(post) === 'chair' ? undefined : entry;
}

/** What stands behind the last word for a post. */
function behindPost(words: Passage, head: string, lexicon: Lexicon): Passage {
  let start = 0;
  for (let i = 1; i < head.length; i++) if (lexicon.endsWith('posts', head.slice(0, i))) start = i;
  return subPassage(words, start, words.text.length);
}

function addChair(context: MinutesContext, words: Passage): void {
  const stop = words.text.search(/[（(]/);
  const head = stop < 0 ? words.text : words.text.slice(0, stop);
  const entry =
    withPost(context, words, head) ?? readEntry(behindPost(words, head, context.lexicon), context.lexicon);
  if (entry?.kind !== 'person' || (!isHanName(entry.name, context.lexicon) && !/^[A-Za-z]/.test(entry.name)))
    return;
  addEntry(
    context,
    words,
    {
      ...entry,
      nameSpan: {
        start: words.text.indexOf(entry.name),
        end: words.text.indexOf(entry.name) + entry.name.length,
      },
    },
    { presence: 'present', roles: ['chair'], remote: false },
  );
}
