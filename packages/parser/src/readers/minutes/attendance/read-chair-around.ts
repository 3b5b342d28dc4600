import { addEntry } from './add-entry.js';
import { isHanName } from './name-form.js';
import { readEntry } from './read-entry.js';
import { subPassage } from '../../../source/passage.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Longest stretch between the two words. */
const REACH = 80;

/** "由…主持": who is named between two words was in the chair, with the post in front of the name. */
export function readChairAround(context: MinutesContext, passage: Passage): void {
  for (const pack of context.document.packs) {
    for (const [before, behind] of pack.minutes?.chairAround ?? []) {
      const from = passage.text.indexOf(before);
      const to = from < 0 ? -1 : passage.text.indexOf(behind, from);
      if (to < 0 || to - from > REACH) continue;
      addChair(context, subPassage(passage, from + before.length, to));
    }
  }
}

function addChair(context: MinutesContext, words: Passage): void {
  const stop = words.text.search(/[（(]/);
  const head = stop < 0 ? words.text : words.text.slice(0, stop);
  let start = 0;
  for (let i = 1; i < head.length; i++) if (context.lexicon.endsWith('posts', head.slice(0, i))) start = i;
  const entry = readEntry(subPassage(words, start, words.text.length), context.lexicon);
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
