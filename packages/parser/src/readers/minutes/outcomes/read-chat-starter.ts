import { cite } from '../../../source/passage.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { phraseAt } from './phrase-index.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';

/** "Meeting started by ada at …": she chaired it. True where such a line was found. */
export function readChatStarter(context: MinutesContext, tables: OutcomeTables): boolean {
  for (const block of context.document.blocks) {
    const { text } = block.content;
    const started = block.kind === 'paragraph' ? phraseAt(foldCase(text), tables.chatStarted, 0) : undefined;
    const nick =
      started === undefined ? undefined : /^ ([^\s,]{1,32})/.exec(text.slice(started.end, started.end + 34));
    if (started === undefined || nick?.[1] === undefined) continue;
    const at = started.end + 1;
    context.people.add({
      name: nick[1],
      presence: 'present',
      roles: ['chair'],
      evidence: [cite(context.document.source, block.content, at, at + nick[1].length)],
    });
    return true;
  }
  return false;
}
