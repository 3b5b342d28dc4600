import { startsWithCapital } from '../../../mentions/letters-in-text.js';
import { isFurniture } from './furniture.js';
import type { Document } from '../../../document/document.js';

/** "Office of the Press Secretary", "Ministry of Works": who publishes, above the title. */
export function namesOffice(document: Document, text: string): boolean {
  // "LAKE PACKAGING ALLIANCE – NEWS".
  const last = text
    .split(/ [–—|-] /)
    .slice(1)
    .at(-1);
  if (last !== undefined && isFurniture(document, last)) return true;
  if (namesPerson(document, text)) return true;
  const words = text.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  if (
    words.length > 8 ||
    words[1]?.toLowerCase() !== 'of' ||
    !document.packs.some((pack) => pack.people.organizations.includes(first))
  )
    return false;
  return words
    .slice(1)
    .every(
      (word) =>
        startsWithCapital(word) || word === 'of' || word === 'the' || word === 'and' || word === 'for',
    );
}

/** "The Hon Ana Lund MP": whose release it is. */
function namesPerson(document: Document, text: string): boolean {
  const words = text.split(' ');
  const first = words[words[0] === 'The' ? 1 : 0]?.toLowerCase().replace(/\.$/, '') ?? '';
  return (
    words.length < 8 &&
    document.packs.some((pack) => pack.people.honorifics.includes(first)) &&
    words.every((word) => startsWithCapital(word))
  );
}
