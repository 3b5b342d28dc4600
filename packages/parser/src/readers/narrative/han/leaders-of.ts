import { createWordTable, readHanAgents } from '../../../mentions/han/index.js';
import { leadClosers } from '../../../languages/zh/adverbs.js';
import type { HanAgent } from '../../../mentions/han/index.js';

const closers = createWordTable(leadClosers);

/** Farthest that the words for a leader reach, in UTF-16 units. */
const LONGEST = 60;

/** Who led those who came: 某集团一行30余人在总经理甲的率领下赴…. Without a body of its own the post is held at that of the group. */
export function leadersOf(
  masked: string,
  start: number,
  end: number,
  subject: readonly HanAgent[],
): readonly HanAgent[] {
  const from = masked.indexOf('在', Math.max(start, subject[0]?.name.end ?? start));
  if (from < 0 || from >= end) return [];
  for (let i = from + 3; i < Math.min(end, from + LONGEST); i++) {
    if (closers.at(masked, i) === undefined) continue;
    const [group] = subject;
    const party = group === undefined ? -1 : masked.slice(group.name.start, group.name.end).indexOf('一行');
    const body =
      group === undefined || party <= 0
        ? undefined
        : { start: group.name.start, end: group.name.start + party };
    return readHanAgents(masked, from + 1, i)
      .filter(({ kind }) => kind !== 'organization')
      .map((agent) => ({
        ...agent,
        posts: agent.posts.map((post) =>
          post.organization !== undefined || body === undefined ? post : { ...post, organization: body },
        ),
      }));
  }
  return [];
}
