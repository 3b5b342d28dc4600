import type { AgendaItemDraft } from '../../../resolution/draft.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { OpenMotion } from './open-motion.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Wording } from './motion-wording.js';

/** What the reading of motions keeps in mind from one block to the next. */
export interface MotionState {
  readonly context: MinutesContext;
  readonly tables: OutcomeTables;
  section: Section;
  open: OpenMotion | undefined;
  /** The motion that an amendment or another motion came before. */
  under: OpenMotion | undefined;
  /** The sentence before, which a vote without words of its own is about. */
  before: Wording | undefined;
  /** The wording put to a vote that is still to be told. */
  asked: Wording | undefined;
  /** The item of which a sentence already said how the vote on it ended. */
  ended: AgendaItemDraft | undefined;
  /** A line was nothing but the word for a motion: what follows is moved. */
  announced: boolean;
}
