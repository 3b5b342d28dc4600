import { behindName } from '../../languages/zh/agent-words.js';
import type { NameIndex } from './index-names.js';
import { createWordTable } from './phrase-table.js';
import { hanNameShape } from './han-names.js';
import { readHanAgents } from './read-han-agents.js';
import type { HanAgent } from './han-agent.js';

const behind = createWordTable(behindName);

/** Most places at which the end of the subject is tried. */
const MOST_CUTS = 16;

/** People named one after the other. */
export interface LeadingAgents {
  readonly agents: readonly HanAgent[];
  /** Offset behind the last of them. */
  readonly end: number;
}

/**
 * The people with whom a stretch of masked text begins (陈某某在会上…, 协会会长甲、秘书长乙对…). A name may end wherever a word
 * follows that can stand behind one; where two ends are possible, the report's other mentions of the name decide.
 */
export function leadingAgents(
  masked: string,
  start: number,
  end: number,
  names: NameIndex,
): LeadingAgents | undefined {
  let found: LeadingAgents | undefined;
  let cuts = 0;
  for (let cut = start + 2; cut <= end && cuts < MOST_CUTS; cut++) {
    if (cut < end && (behind.at(masked, cut) === undefined || masked.startsWith('以及', cut))) continue;
    cuts++;
    // 甲和乙在某地: the list goes on behind 和.
    const joined = found !== undefined && '和及率'.includes(masked.charAt(found.end)) && found.end < end;
    // 居民代表某某说: 代表 may be a verb or the name's post.
    const reach = found !== undefined && masked.startsWith('代表', found.end) ? 6 : 2;
    if (found !== undefined && cut > found.end + reach && !joined) break;
    const agents =
      names.isForeign(masked, start, cut) || isRepeatedName(masked, start, cut, names)
        ? [bareName(start, cut)]
        : readHanAgents(masked, start, cut);
    const last = agents[agents.length - 1];
    if (last === undefined || last.span.end < cut - 4 || last.kind === 'organization') continue;
    if (agents.length === 1 && last.kind === 'group' && last.span.start !== start && found !== undefined)
      continue;
    if (found === undefined) {
      found = { agents, end: cut };
      continue;
    }
    if (joined) {
      // 孟庆和 is the name wherever the report has no 孟庆 without 和.
      if (cut === found.end + 1 && goesOnAs(masked, found, agents, names)) found = { agents, end: cut };
      else if (agents.length > found.agents.length && last.span.end >= cut - 4) found = { agents, end: cut };
      continue;
    }
    // 李某 or 李某同: the longer one only where the report never has the shorter one without it.
    if (
      agents.length === 1 &&
      last.kind === 'group' &&
      found.agents[0]?.kind === 'group' &&
      found.agents[0].name.start === last.name.start
    ) {
      found = { agents, end: cut };
      continue;
    }
    if (reach > 2 && last.kind === 'person' && found.agents[0]?.kind === 'group' && agents.length === 1) {
      found = { agents, end: cut };
      continue;
    }
    const shorter = found.agents[found.agents.length - 1];
    if (shorter?.kind !== 'person' || last.kind !== 'person' || shorter.name.start !== last.name.start)
      continue;
    const short = masked.slice(shorter.name.start, shorter.name.end);
    const long = masked.slice(last.name.start, last.name.end);
    if (long.length > short.length && names.count(long) >= names.count(short) && names.count(long) > 1)
      found = { agents, end: cut };
  }
  return found;
}

/** True where a name read one character longer occurs as often as the shorter one, and more than once. */
function goesOnAs(
  masked: string,
  found: LeadingAgents,
  agents: readonly HanAgent[],
  names: NameIndex,
): boolean {
  const [short, long] = [found.agents[found.agents.length - 1], agents[agents.length - 1]];
  if (short?.kind !== 'person' || long?.kind !== 'person' || short.name.start !== long.name.start)
    return false;
  if (agents.length !== found.agents.length || long.name.end <= short.name.end) return false;
  const times = names.count(masked.slice(long.name.start, long.name.end));
  return times > 1 && times === names.count(masked.slice(short.name.start, short.name.end));
}

/** A name that begins like an ordinary word (安定国) is one where the report never has that word by itself. */
function isRepeatedName(masked: string, start: number, end: number, names: NameIndex): boolean {
  if (end - start !== 3 || hanNameShape(masked, start, end) !== 'unlikely') return false;
  const times = names.count(masked.slice(start, end));
  return times > 1 && times === names.count(masked.slice(start, end - 1));
}

function bareName(start: number, end: number): HanAgent {
  return { kind: 'person', name: { start, end }, posts: [], span: { start, end } };
}
