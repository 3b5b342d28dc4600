import { cite, subPassage } from '../../../source/passage.js';
import { endTime } from '../head/end-time.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { openTables } from './open-tables.js';
import { phraseAt } from './phrase-index.js';
import { readChatPrefix } from '../../../blocks/chat-prefix.js';
import { readChatStarter } from './read-chat-starter.js';
import type { AgendaItemDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { ChatPrefix } from '../../../blocks/chat-prefix.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';

/** So many chat lines make a text a chat log. */
const LEAST = 4;

/**
 * A chat kept line by line ("15:48:51 <ada> …"): who spoke took part, "#topic" opens an item, "#startmeeting" names the
 * meeting and its chair, "#link" shows a document. What was said becomes notes with their speakers. Tasks and decisions
 * ("#action", "#agreed") are left to their readers.
 */
export function readChatLog(context: MinutesContext): void {
  const { document, draft, people } = context;
  const said = document.blocks.filter(
    ({ kind, content }) => kind === 'paragraph' && readChatPrefix(content.text) !== undefined,
  ).length;
  if (said < LEAST) return;
  const tables = openTables(context);
  const lines = document.blocks.flatMap((block) => {
    const prefix = block.kind === 'paragraph' ? readChatPrefix(block.content.text) : undefined;
    // "#topic Release": a command that the bot took from somebody it does not name.
    if (prefix === undefined && commandOf(block, 0, tables) === undefined) return [];
    return [{ block, prefix }];
  });
  // A few lines of chat in minutes are a quotation.
  if (lines.length * 2 < document.blocks.filter(({ kind }) => kind !== 'rule').length) return;
  readChatStarter(context, tables);
  draft.agenda.length = 0;
  context.itemOf.clear();
  let topic: AgendaItemDraft | undefined;
  for (const { block, prefix } of lines) {
    const { content } = block;
    const { start = 0, end = 0 } = prefix?.nick ?? {};
    const nick = content.text.slice(start, end);
    if (tables.bots.has(foldCase(nick))) {
      draft.furniture.push({ start: block.start, end: block.end });
      continue;
    }
    const place = cite(document.source, content, start, end);
    const speaker =
      nick === ''
        ? undefined
        : (people.find(nick) ?? people.add({ name: nick, presence: 'present', evidence: [place] }));
    const command = commandOf(block, prefix?.length ?? 0, tables);
    const words = subPassage(content, command?.end ?? prefix?.length ?? 0, content.text.length);
    const evidence = words.text === '' ? [] : [cite(document.source, content, 0, content.text.length)];
    if (command?.name === 'start') {
      if (words.text !== '') draft.name = { value: words.text, evidence };
      if (speaker?.roles.includes('chair') === false) speaker.roles.push('chair');
    } else if (command?.name === 'topic' && words.text !== '') {
      topic = { name: words.text, notes: [], evidence };
      draft.agenda.push(topic);
    } else if (command?.name === 'link' && words.text !== '') {
      const url = words.text.split(' ')[0] ?? '';
      if (/^https?:\/\//.test(url)) draft.documents.push({ url, evidence });
    } else if ((command === undefined || command.name === 'remark') && words.text !== '') {
      const note = {
        text: words.text,
        ...(speaker === undefined
          ? {}
          : { speaker: { name: nick, participant: speaker, evidence: [place] } }),
        evidence,
      };
      (topic?.notes ?? draft.notes).push(note);
    } else if (command?.name === 'end') {
      draft.furniture.push({ start: block.start, end: block.end });
      endMeeting(context, block, prefix?.clock);
    }
    if (topic !== undefined) context.itemOf.set(block, topic);
  }
}

/** The meeting ended when the line that ends it was written. */
function endMeeting(
  { document, draft }: MinutesContext,
  { content }: Block,
  clock: ChatPrefix['clock'],
): void {
  if (draft.end !== undefined || draft.start === undefined || clock === undefined) return;
  const text = content.text.slice(clock.start, clock.end);
  const evidence = [cite(document.source, content, clock.start, clock.end, { match: 'normalized' })];
  const end = endTime(draft.start, draft.start.value.slice(0, 10), clock, text, evidence);
  if (end !== undefined) draft.end = end;
}

/** The bot's command that a line begins with: "#topic …". */
function commandOf(
  { content }: Block,
  at: number,
  tables: OutcomeTables,
): { name: string; end: number } | undefined {
  const { text } = content;
  if (text[at] !== '#') return undefined;
  const command = phraseAt(foldCase(text), tables.chatCommands, at + 1);
  return command === undefined ? undefined : { name: command.value, end: command.end };
}
