import { expect, it } from 'vitest';
import { isSpace } from '../../src/mentions/letters.js';

it('white space is what expressions take for it', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++)
    if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) wrong.push(code.toString(16));
  expect(wrong).toEqual([]);
});
