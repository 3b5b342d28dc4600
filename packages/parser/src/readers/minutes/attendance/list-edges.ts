import { subPassage } from '../../../source/passage.js';
import type { Passage } from '../../../source/passage.js';

/** A list without the colon in front of it. */
export function dropColon(passage: Passage): Passage {
  const colon = /^[\s:：,]+/.exec(passage.text)?.[0].length ?? 0;
  return colon === 0 ? passage : subPassage(passage, colon, passage.text.length);
}

/** A list without the stop of its sentence. */
export function dropStop(passage: Passage): Passage {
  return /[.。]$/.test(passage.text) ? subPassage(passage, 0, passage.text.length - 1) : passage;
}
