import { cite } from '../../../source/passage.js';
import { endBeforeSignature, signatureOf } from './signature.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { openTables } from './open-tables.js';
import { phraseAt } from './phrase-index.js';
import { readChatStarter } from './read-chat-starter.js';
import type { AgendaItemDraft } from '../../../resolution/draft.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';

/**
 * The summary a meeting bot writes of a chat (MeetBot and its kin): signed lines ("… (ada, 15:48:51)"). The topics are the
 * outermost lines, who started the meeting chaired it, and links are what was shown, not where it was held. Other texts
 * stay untouched.
 */
export function readChatSummary(context: MinutesContext): void {
  const { document, draft } = context;
  const signed = document.blocks.filter(
    (block) => block.kind === 'item' && signatureOf(block.content.text) !== undefined,
  );
  const tables = openTables(context);
  // A quotation with its source in brackets is signed too; a summary is signed throughout, or says who started the meeting.
  if (signed.length < 2) return;
  const throughout = signed.length * 2 >= document.blocks.filter(({ kind }) => kind === 'item').length;
  if (!readChatStarter(context, tables) && !throughout) return;
  readTitle(context, tables);
  draft.agenda.length = 0;
  context.itemOf.clear();
  let topic: AgendaItemDraft | undefined;
  let depth = 0;
  for (const block of signed) {
    const { text } = block.content;
    const end = endBeforeSignature(text, 0, text.length);
    if (end > 0 && isTopic(signed, block, tables)) {
      topic = {
        name: text.slice(0, end),
        notes: [],
        evidence: [cite(document.source, block.content, 0, text.length)],
      };
      depth = block.depth ?? 0;
      draft.agenda.push(topic);
    }
    if (topic !== undefined && (block.depth ?? 0) >= depth) context.itemOf.set(block, topic);
    readLink(context, tables, block);
    readSigner(context, block);
  }
  for (const block of document.blocks) {
    if (
      phraseAt(
        foldCase(block.content.text),
        tables.chatFooters,
        block.content.text.startsWith('..') ? 3 : 0,
      ) !== undefined
    )
      draft.furniture.push({ start: block.start, end: block.end });
  }
  const bots = draft.participants.filter((p) => tables.bots.has(foldCase(p.name)));
  for (const bot of bots) {
    draft.furniture.push(...(bot.evidence ?? []));
    draft.participants.splice(draft.participants.indexOf(bot), 1);
  }
}

/** Whoever signed a line said what it says. */
function readSigner({ document, people, speakerOf, endOf }: MinutesContext, block: Block): void {
  const { content } = block;
  const nick = signatureOf(content.text)?.nick;
  if (nick === undefined) return;
  const end = endBeforeSignature(content.text, 0, content.text.length);
  const at = content.text.indexOf(nick, end);
  const participant = people.find(nick);
  endOf.set(block, end);
  speakerOf.set(block, {
    name: participant?.name ?? nick,
    ...(participant === undefined ? {} : { participant }),
    evidence: [cite(document.source, content, at, at + nick.length)],
  });
}

/** A topic is an outermost signed line without a mark ("ACTION:"). */
function isTopic(signed: readonly Block[], block: Block, tables: OutcomeTables): boolean {
  const least = signed[0]?.depth ?? 0;
  if ((block.depth ?? 0) > least) return false;
  const folded = foldCase(block.content.text);
  const mark = phraseAt(folded, tables.chatMarks, 0);
  return mark === undefined || !/^ ?:/.test(folded.slice(mark.end, mark.end + 2));
}

/** The line between two rules above the summary, or the one that names the channel. */
function readTitle(context: MinutesContext, tables: OutcomeTables): void {
  const { blocks, source } = context.document;
  for (const [i, block] of blocks.slice(0, 12).entries()) {
    const boxed = blocks[i - 1]?.kind === 'rule' && blocks[i + 1]?.kind === 'rule';
    const { text } = block.content;
    if (block.kind === 'rule' || text === '' || (!boxed && !text.startsWith('#'))) continue;
    if (phraseAt(foldCase(text), tables.chatStarted, 0) !== undefined) return;
    context.draft.name = { value: text, evidence: [cite(source, block.content, 0, text.length)] };
    return;
  }
}

/** "LINK: https://… (ada, 15:48:51)" is a document, no place. */
function readLink(context: MinutesContext, tables: OutcomeTables, block: Block): void {
  const { text } = block.content;
  const folded = foldCase(text);
  const mark = phraseAt(folded, tables.chatMarks, 0);
  const from = mark?.value === 'link' ? mark.end + 1 : 0;
  const start = text.slice(from).search(/https?:\/\//);
  if (start < 0) return;
  const end = endBeforeSignature(text, 0, text.length);
  const url = /^\S+/.exec(text.slice(from + start, end))?.[0] ?? '';
  const { draft, document } = context;
  const wrong = draft.locations.findIndex((place) => place.url === url);
  if (wrong >= 0) draft.locations.splice(wrong, 1);
  if (url === '' || (mark?.value !== 'link' && start > 0)) return;
  const note = text.slice(from + start + url.length, end).trim();
  draft.documents.push({
    url,
    ...(note === '' ? {} : { note }),
    evidence: [cite(document.source, block.content, from + start, end)],
  });
}
