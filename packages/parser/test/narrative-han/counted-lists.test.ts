import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';

/** Who came to a meeting told of in one sentence: name, and the first post. */
function came(sentence: string): string[] {
  const { participants } = parseReport(`2026年3月5日，北原市渡轮协会召开理事会会议。${sentence}`).record;
  return participants.map(({ name, kind, posts }) =>
    kind === 'group' ? `(${name})` : `${name}：${posts[0]?.title ?? ''}`,
  );
}

describe('the last of a list before how many they were', () => {
  test.each<[sentence: string, people: string[]]>([
    ['会长赵志强、秘书长高敏等20余人参加会议。', ['赵志强：会长', '高敏：秘书长', '(20余人)']],
    ['监事长林勇等5位监事列席会议。', ['林勇：监事长', '(5位监事)']],
    ['会长赵志强和秘书长高敏等三十余人参加会议。', ['赵志强：会长', '高敏：秘书长', '(三十余人)']],
    ['来自北原大学等10所高校的代表参加会议。', ['(来自北原大学等10所高校的代表)']],
  ])('%s', (sentence, people) => {
    expect(came(sentence)).toEqual(people);
  });
});

test('who holds a post at each of several bodies is a group', () => {
  expect(came('各县区交通局局长、市直码头主任参加会议。')).toEqual(['(各县区交通局局长、市直码头主任)']);
});
