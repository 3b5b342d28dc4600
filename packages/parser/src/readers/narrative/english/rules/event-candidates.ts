import { atItsMeeting } from './event-forms/at-its-meeting.js';
import { decidedTogether } from './event-forms/decided-together.js';
import { drewPeople } from './event-forms/drew-people.js';
import { formsByWord } from './forms-by-word.js';
import { heldEvent } from './event-forms/held-event.js';
import { peopleCame } from './event-forms/people-came.js';
import { peopleMet } from './event-forms/people-met.js';
import { saidAt } from './event-forms/said-at.js';
import { severalSigned } from './event-forms/several-signed.js';
import { tookPlace } from './event-forms/took-place.js';
import { wasCalledOff } from './event-forms/was-called-off.js';
import { wasChaired } from './event-forms/was-chaired.js';
import { wasHeld } from './event-forms/was-held.js';
import { wasOnVisit } from './event-forms/was-on-visit.js';
import { whileAttending, whileMeeting } from './event-forms/while-attending.js';
import { willBeHeld } from './event-forms/will-be-held.js';
import type { Candidate, EventForm, Search } from './event-forms/event-form.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** The ways in which a sentence tells of a meeting, in the order in which they are tried at each token. */
const formsOf = formsByWord<EventForm>([
  atItsMeeting,
  wasHeld,
  tookPlace,
  wasChaired,
  peopleMet,
  drewPeople,
  heldEvent,
  wasOnVisit,
  severalSigned,
  peopleCame,
  saidAt,
  wasCalledOff,
  whileAttending,
  whileMeeting,
  willBeHeld,
]);

/** The places in a sentence that may tell of the meeting, each with its weight: the surer the form and the nearer the top, the more. */
export function candidatesIn(reading: Reading, sentence: Sentence): Candidate[] {
  const near = sentence.depth < 3 ? 2 - sentence.depth * 0.5 : 0;
  const search: Search = { reading, sentence, near };
  const forms = formsOf(reading.lexicon);
  const found: Candidate[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length;) {
    let next = at + 1;
    for (const form of forms.get(tokens[at]?.lower ?? '') ?? none) {
      const step = form.read(search, at);
      if (step?.found !== undefined) found.push(step.found);
      if (step?.next === undefined) continue;
      next = step.next;
      break;
    }
    at = next;
  }
  const together = found.length === 0 ? decidedTogether(search) : undefined;
  return together === undefined ? found : [together];
}

const none: readonly EventForm[] = [];
