import { actedThere } from './attendance-forms/acted-there.js';
import { attendedBy } from './attendance-forms/attended-by.js';
import { attendedMeeting } from './attendance-forms/attended-meeting.js';
import { betweenSides } from './attendance-forms/between-sides.js';
import { chairedMeeting } from './attendance-forms/chaired-meeting.js';
import { formsByWord } from './forms-by-word.js';
import { frontedSide } from './attendance-forms/fronted-side.js';
import { heldMeeting } from './attendance-forms/held-meeting.js';
import { inTheChair } from './attendance-forms/in-the-chair.js';
import { ledGroup } from './attendance-forms/led-group.js';
import { metSides } from './attendance-forms/met-sides.js';
import { openedMeeting } from './attendance-forms/opened-meeting.js';
import { readConveners, readDeciders, readHosts } from './read-hosts.js';
import { readFragment } from './attendance-forms/fragment.js';
import { readNamedElsewhere } from './named-elsewhere.js';
import { present, received } from './attendance-forms/present.js';
import { readTitleSide } from './attendance-forms/title-side.js';
import { signedThere } from './attendance-forms/signed-there.js';
import { welcomedBy } from './attendance-forms/welcomed-by.js';
import type { AttendanceForm } from './attendance-forms/attendance-form.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';

/** The ways in which a sentence says who was there, in the order in which they are tried at each token. */
const formsOf = formsByWord<AttendanceForm>([
  attendedBy,
  actedThere,
  frontedSide,
  betweenSides,
  welcomedBy,
  signedThere,
  ledGroup,
  heldMeeting,
  metSides,
  attendedMeeting,
  received,
  present,
  openedMeeting,
  chairedMeeting,
  inTheChair,
]);

/** Who was there: the subject of "attended", what "attended by" and "brought together" are followed by, both sides of "met with". */
export const readAttendance: Rule = {
  name: 'attendance',
  apply: (reading) => {
    readNamedElsewhere(reading);
    readHosts(reading);
    readConveners(reading);
    readDeciders(reading);
    let quoted = false;
    let block = -1;
    for (const sentence of reading.sentences) {
      if (sentence.blockIndex !== block) quoted = false;
      block = sentence.blockIndex;
      quoted = readSentence(reading, sentence, quoted);
    }
    readTitleSide(reading);
  },
};

/** Reads a sentence; `open`: it begins within a quotation. True where a quotation is left open at its end. */
function readSentence(reading: Reading, sentence: Sentence, open: boolean): boolean {
  const { tokens } = sentence;
  if (readFragment(reading, sentence)) return open;
  const forms = formsOf(reading.lexicon);
  let floor = 0;
  let quoted = open;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    // What somebody says of others is no report of who was there.
    if (token?.text === '“') quoted = true;
    if (token?.text === '”') quoted = false;
    let next = at + 1;
    for (const form of (quoted ? undefined : forms.get(token?.lower ?? '')) ?? none) {
      const taken = form.read({ reading, sentence, floor }, at);
      if (taken === undefined) continue;
      next = taken.next;
      floor = taken.floor ?? floor;
      break;
    }
    at = next;
  }
  return quoted;
}

const none: readonly AttendanceForm[] = [];
