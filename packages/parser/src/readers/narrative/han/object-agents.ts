import { readHanAgents, readHanSegment, trimAgents } from '../../../mentions/han/index.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

/** Those a verb's object names: what stands behind the last 的 of a description (来华访问的…). */
export function objectAgents(masked: string, span: Span): readonly HanAgent[] {
  const of = masked.slice(span.start, span.end).lastIndexOf('的');
  const start = of < 0 ? span.start : span.start + of + 1;
  const agents = readHanAgents(masked, start, span.end);
  if (agents.length > 0) return agents;
  // 某校理事长一行: nobody named, but somebody.
  const words = trimAgents(masked, start, span.end);
  if (readHanSegment(masked, words.start, words.end)?.kind !== 'post') return [];
  return [{ kind: 'group', name: words, posts: [], span: words }];
}
