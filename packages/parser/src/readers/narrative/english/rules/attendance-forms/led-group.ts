import { addAgent } from '../../add-agent.js';
import { addAll } from '../../add-all.js';
import { isArticle } from '../../agents/word-class.js';
import { rangeSpan } from '../../sentence.js';
import { subjectBefore } from '../../clause.js';
import type { AttendanceForm, Scan, Taken } from './attendance-form.js';

/** "N.N. led a delegation": both were there. */
export const ledGroup: AttendanceForm = {
  words: () => ['led', 'headed', 'leading'],
  read({ reading, sentence, floor }: Scan, at: number): Taken | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const verb = tokens[at]?.lower;
    if (
      (verb !== 'led' && verb !== 'headed' && verb !== 'leading') ||
      !isArticle(tokens[at + 1]) ||
      sentence.depth > 2
    )
      return undefined;
    let noun = at + 2;
    while (noun < at + 6 && !lexicon.groups.has(tokens[noun]?.lower ?? '')) noun++;
    if (!lexicon.groups.has(tokens[noun]?.lower ?? '')) return undefined;
    const known =
      tokens[at + 1]?.lower === 'the' &&
      reading.context.draft.participants
        .slice(0, 30)
        .some(
          ({ kind, name }) =>
            kind === 'group' &&
            tokens.slice(at + 2, noun + 1).every(({ lower }) => name.toLowerCase().includes(lower)),
        );
    if (addAll(reading, sentence, subjectBefore(sentence, at, floor)) === 0) return undefined;
    let to = noun + 1;
    if (tokens[to]?.lower === 'of')
      while (
        to < tokens.length &&
        to < noun + 12 &&
        tokens[to]?.kind === 'word' &&
        tokens[to]?.lower !== 'to'
      )
        to++;
    // "who led the delegation": the one named before.
    if (!known)
      addAgent(reading, sentence, {
        kind: 'group',
        name: rangeSpan(sentence, at + 2, to),
        roles: [],
        tokens: { from: at + 2, to },
      });
    return { next: to };
  },
};
