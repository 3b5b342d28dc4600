import { afterEach, describe, expect, test } from 'vitest';
import { forgetTexts, remember } from '../../src/source/remember.js';

afterEach(forgetTexts);

/** A remembered function, and how often it was made use of. */
function counted() {
  const asked: number[] = [];
  const lengthOf = remember((text) => {
    asked.push(text.length);
    return text.length;
  });
  return { asked, lengthOf };
}

describe('what was made of a text', () => {
  test('is kept until the report is read', () => {
    const { asked, lengthOf } = counted();
    expect([lengthOf('Minutes'), lengthOf('Minutes'), lengthOf('Notes')]).toEqual([7, 7, 5]);
    expect(asked).toEqual([7, 5]);
    forgetTexts();
    lengthOf('Minutes');
    expect(asked).toEqual([7, 5, 7]);
  });

  test('of a long paragraph outlives any number of sentences', () => {
    const { asked, lengthOf } = counted();
    const paragraph = 'The shed was painted. '.repeat(1000);
    for (let i = 0; i < 20_000; i++) {
      lengthOf(`Shed ${i} was painted.`);
      lengthOf(paragraph);
    }
    expect(asked.filter((length) => length === paragraph.length)).toHaveLength(1);
  });

  test('is told apart from that of another text of its length', () => {
    const upper = remember((text) => text.slice(0, 1));
    expect(['a', 'b', 'a'].map((ch) => upper(ch.repeat(20_000)))).toEqual(['a', 'b', 'a']);
  });

  test('takes bounded room: the oldest of many long texts is made anew', () => {
    const { asked, lengthOf } = counted();
    for (let i = 0; i < 9; i++) lengthOf(' '.repeat(20_000 + i));
    lengthOf(' '.repeat(20_000));
    expect(asked).toHaveLength(10);
  });
});
