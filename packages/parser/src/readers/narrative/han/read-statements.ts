import { addRole } from './add-agents.js';
import { personMentions } from './person-mentions.js';
import { addStatement } from './add-statement.js';
import { speakerOf, inferred } from './speaker-of.js';
import type { AgentDraft } from '../../../resolution/draft.js';
import type { HanReport } from './han-report.js';

/** Enters what was said, sentence by sentence; a sentence without a cue goes on with the speech before it where it reads so. */
export function readStatements(report: HanReport): void {
  const mentions = personMentions(report.context.draft.participants);
  let current: AgentDraft | undefined;
  let person: AgentDraft | undefined;
  for (const line of report.lines) {
    if (line.speech.length === 0) {
      if (line.continued && current !== undefined) {
        addStatement(
          report,
          line,
          { start: line.sentence.start, end: line.sentence.wordsEnd },
          'continued',
          undefined,
          inferred(current),
        );
      } else {
        current = undefined;
      }
      continue;
    }
    for (const speech of line.speech) {
      const speaker = speakerOf(report, line, speech, current ?? person, person, mentions);
      if (speaker === undefined) continue;
      if (
        speaker.participant?.kind === 'person' ||
        (speech.speaker.kind === 'agents' &&
          speech.speaker.agents.length === 1 &&
          speech.speaker.agents[0]?.kind === 'person')
      ) {
        person = speaker;
        if (speech.address !== undefined && speaker.participant !== undefined)
          addRole(report.context, line.text, speaker.participant, { name: 'speaker', span: speech.address });
      }
      if (speech.before !== undefined)
        addStatement(report, line, speech.before, speech.kind, speech.cue, speaker);
      addStatement(report, line, speech.said, speech.kind, speech.cue, speaker);
      current = speaker;
    }
  }
}
