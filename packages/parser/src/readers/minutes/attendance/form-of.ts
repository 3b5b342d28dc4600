import {
  characterLength,
  isHanAt,
  startsWithCapital,
  startsWithHan,
} from '../../../mentions/letters-in-text.js';
import { isHanName, isNick, isPersonName } from './name-form.js';
import type { Lexicon } from '../lexicon.js';

/** What a name at its place in a list is the name of: `nick` where nothing but the place says that it is one. */
export function formOf(
  name: string,
  hasHandle: boolean,
  lexicon: Lexicon,
): 'person' | 'organization' | 'nick' | undefined {
  if (name === '' || lexicon.is('placeholders', name)) return undefined;
  if (isPersonName(name, lexicon) || isHanName(name, lexicon)) return 'person';
  if (lexicon.is('everybody', name) || lexicon.is('nobody', name)) return undefined;
  if (isHanSentence(name)) return lexicon.endsWith('organizations', name) ? 'organization' : undefined;
  const words = name.split(' ');
  if (
    words.length <= 8 &&
    (lexicon.has('organizations', words[words.length - 1] ?? '') ||
      lexicon.endsWith('organizations', name)) &&
    (startsWithCapital(name) || startsWithHan(name))
  )
    return 'organization';
  if (hasHandle && words.length <= 4) return 'person';
  return words.length === 1 && isNick(name) && !lexicon.has('posts', name) && !lexicon.has('groups', name)
    ? 'nick'
    : undefined;
}

/** Han characters in a row that are more than a name: a Han sentence is one word by its spaces. */
const SENTENCE = 7;

function isHanSentence(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length && run < SENTENCE; at += characterLength(text, at))
    run = isHanAt(text, at) ? run + 1 : 0;
  return run >= SENTENCE;
}
