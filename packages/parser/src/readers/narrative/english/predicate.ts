import type { SpeechKind } from '../../../languages/speech-words.js';
import type { TokenRange } from './agents/agent.js';

/** A verb that tells what was said, discussed, decided or asked of somebody, with its place in the sentence. */
export interface Predicate extends TokenRange {
  readonly type: 'speech' | 'topic' | 'decision' | 'task';
  readonly kind: SpeechKind;
  readonly phrase: string;
  /** "noting that": hangs on the predicate of the main clause. */
  readonly participle?: boolean;
  /** "was adopted": its subject is what was decided; token of the form of "be". */
  readonly passive?: number;
}
