import { ownOffices } from '../../languages/zh/posts.js';
import { postStart } from './posts.js';
import { cleanBody, endsWithBody, organizations, places } from './han-bodies.js';
import { endsWithGroup } from './read-han-group.js';
import type { HanPost } from './han-agent.js';
import type { HanSegment } from './han-segment.js';

/** A post without a name: 协会副会长, 各省市市长. */
export function readHanPost(masked: string, start: number, end: number): HanSegment | undefined {
  if (postStart(masked, end, start) < 0) return undefined;
  const { post } = postIn(masked, start, end);
  if (post === undefined) return undefined;
  return { kind: 'post', post, plural: endsWithGroup(masked, start, end) };
}

/** The post that takes a whole stretch: its title, and before it the body it is held at. */
export function postIn(masked: string, start: number, end: number): { post?: HanPost } {
  const at = postStart(masked, end, start);
  if (at < 0) return {};
  const body = cleanBody(masked, start, at);
  if (body.end <= body.start) {
    const local =
      end - at >= 2 &&
      masked.charAt(end - 1) === '长' &&
      '省市县区镇乡村州盟旗'.includes(masked.charAt(end - 2));
    const own = ownOffices.some((office) => masked.slice(at, end) === office);
    return { post: { title: { start: at, end }, ...(local || own ? { local: true as const } : {}) } };
  }
  // 司长兼某某副代表: two posts in one, held at the body before the first.
  const also = masked.slice(body.start, body.end).lastIndexOf('兼');
  if (also > 0) {
    const first = postStart(masked, body.start + also, body.start);
    if (first >= 0)
      return {
        post: {
          title: { start: first, end },
          ...(first > body.start ? { organization: { start: body.start, end: first } } : {}),
        },
      };
  }
  // 十三届全国政协委员: the term belongs to the title.
  if (term.test(masked.slice(body.start, body.end)))
    return { post: { title: { start: body.start, end }, local: true as const } };
  // 外交部长, 海国外交部长: the body's head noun is the title's first character.
  if (!endsWithBody(masked, body.start, body.end) && organizations.at(masked, at) !== undefined) {
    const place = places.at(masked, body.start)?.phrase.length ?? 0;
    const field = body.start + place;
    if (body.end - field <= 3 && body.end > field) {
      const title = { start: field, end };
      if (place === 0) return { post: { title, local: true as const } };
      return { post: { title, organization: { start: body.start, end: field } } };
    }
  }
  return { post: { title: { start: at, end }, organization: body } };
}

const term = /^第?[一二三四五六七八九十百\d]{1,4}届(?:全国|[省市区县])?$/;
