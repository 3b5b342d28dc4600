import { cite } from '../../source/passage.js';
import { createMemory } from '../../source/remember.js';
import { leadsFurther } from './leads-further.js';
import { readEnglishBody } from './english/read-english-body.js';
import { readHanBody } from './han/read-han-body.js';
import { readHead } from './head/read-head.js';
import { readThemes } from './read-themes.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { Draft, ParticipantDraft } from '../../resolution/draft.js';
import type { NarrativeContext } from './narrative-context.js';

/** Reads one meeting: the head (title, dates, bylines) in the same way in every script, the sentences by the grammar of the script. */
export function readMeeting(document: Document): Draft {
  const main = document.opening === undefined ? undefined : readOpening(document, document.opening);
  const context = readHead(document);
  const earlier = main === undefined ? [] : goOnFrom(context, main);
  if (document.language.script === 'han') readHanBody(context);
  else readEnglishBody(context);
  const { draft } = context;
  dropAbsent(draft, earlier);
  if (main !== undefined) takeDay(context, main);
  // A place named elsewhere, as in the title, makes a meeting over a line one of both kinds.
  if (draft.attendanceMode?.value === 'online' && draft.locations.some(({ kind }) => kind === 'physical'))
    draft.attendanceMode = { ...draft.attendanceMode, value: 'mixed' };
  // A text that reports no meeting has no theme of one.
  if (draft.classification !== undefined || draft.start !== undefined) readThemes(context);
  return draft;
}

const known = createMemory<readonly Block[], Draft>();

/** The first meeting of a report, read once for all further ones. */
export function readOpening(document: Document, blocks: readonly Block[]): Draft {
  let draft = known.get(blocks);
  if (draft === undefined) {
    const { opening: _, ...first } = document;
    const start = blocks[0]?.start ?? document.span.start;
    const end = blocks[blocks.length - 1]?.end ?? document.span.end;
    known.set(blocks, (draft = readMeeting({ ...first, blocks, span: { start, end } })));
  }
  return draft;
}

/** A further meeting of a report: the day of publication and the people are those of the first. Gives the people, none of them there so far. */
function goOnFrom(context: NarrativeContext, main: Draft): ParticipantDraft[] {
  const { draft, people } = context;
  if (main.published !== undefined) draft.published ??= main.published;
  if (main.publisher !== undefined) draft.publisher ??= main.publisher;
  const day = draft.published?.value.slice(0, 10);
  if (day !== undefined && context.time.published === undefined && /^\d{4}-\d\d-\d\d$/.test(day))
    context.time = { ...context.time, published: day };
  return main.participants
    .filter(({ kind }) => kind === 'person')
    .map(({ kind, name, honorific, posts, evidence }) =>
      people.add({
        kind,
        name,
        ...(honorific === undefined ? {} : { honorific }),
        posts,
        evidence: (evidence ?? []).filter(({ field }) => field !== 'roles'),
      }),
    );
}

/** Takes out those of the first meeting who were not at this one. */
function dropAbsent(draft: Draft, earlier: readonly ParticipantDraft[]): void {
  const speaking = new Set(draft.statements.map(({ speaker }) => speaker?.participant));
  for (const participant of earlier) {
    if (participant.presence !== undefined || participant.roles.length > 0 || speaking.has(participant))
      continue;
    draft.participants.splice(draft.participants.indexOf(participant), 1);
  }
}

/** 同日, "later that day": the day of the first meeting. */
function takeDay(context: NarrativeContext, main: Draft): void {
  const { draft, document, body } = context;
  const [first] = body;
  const day = main.start?.value.slice(0, 10);
  const lead = first === undefined ? undefined : leadsFurther(document, first.block);
  if (draft.start !== undefined || day === undefined || first === undefined || lead?.sameDay !== true) return;
  const said = cite(document.source, first.block.content, lead.start, lead.end, { match: 'inferred' });
  draft.start = {
    value: day,
    text: said.exact,
    assumed: ['year', 'month', 'day'],
    evidence: [...(main.start?.evidence ?? []), said],
  };
}
