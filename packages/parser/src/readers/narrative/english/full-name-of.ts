import { isPersonName } from './agents/name-range.js';
import { nameSpan } from './agents/open-agent.js';
import { spanText } from './sentence.js';
import type { Introduction } from './introductions.js';
import type { Reading } from './reading.js';

/** Sentences in which a name is looked for: a bound for texts that name many. */
const SENTENCES = 40;

/** "Ms Hartwig", where the report says "Lena Hartwig" without a post: the one full name that ends so. */
export function fullNameOf(reading: Reading, surname: string): Introduction | undefined {
  const found = new Map<string, Introduction>();
  for (const sentence of reading.sentences.slice(0, SENTENCES)) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i]?.text !== surname || tokens[i + 1]?.capital === true) continue;
      let from = i;
      while (
        from > 0 &&
        i - from < 3 &&
        tokens[from - 1]?.capital === true &&
        tokens[from - 1]?.kind === 'word'
      )
        from--;
      const range = { from, to: i + 1 };
      if (from === i || !isPersonName(reading.lexicon, tokens, range)) continue;
      const name = nameSpan(tokens, range);
      const agent = { kind: 'person', name, roles: [], tokens: range } as const;
      found.set(spanText(sentence, name), { sentence, agent, name: spanText(sentence, name) });
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}
