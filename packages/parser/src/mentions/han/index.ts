export { indexNames, type NameIndex } from './index-names.js';
export { createHanText, ASIDE, QUOTED, TIME, type HanText } from './han-text.js';
export { createPhraseTable, createWordTable, type Phrase, type PhraseTable } from './phrase-table.js';
export { leadingAgents, type LeadingAgents } from './leading-agents.js';
export { readHanAgents, trimAgents } from './read-han-agents.js';
export { endsWithBody, readHanSegment, type HanSegment } from './read-han-segment.js';
export { firstFrom, spanAt, spansWithin } from './spans-within.js';
export type { HanAgent, HanPost } from './han-agent.js';
export { splitHanSentences, type HanSentence } from './split-han-sentences.js';
