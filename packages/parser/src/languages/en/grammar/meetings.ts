import { wordSet } from './word-set.js';

/** Words by which the name of a meeting goes on. */
export const nameComplements = wordSet('on of for to about with between themed entitled titled and');

/** Nouns for talk: "had discussions on". */
export const talkNouns = wordSet(
  'discussion discussions exchange exchanges talks conversation conversations dialogue deliberations consultations debate',
);

/** What is reached or signed. */
export const agreements = wordSet(
  'agreement agreements consensus intention intentions understanding understandings deal compromise conclusion conclusions settlement decision',
);

/** "special attention was paid to". */
export const attentions = wordSet('attention emphasis focus');
export const attended = wordSet('paid given attached drawn devoted placed put');

/** What people do with the meeting they are at. */
export const openingWords = wordSet('opened closed launched inaugurated addressed helmed anchored');

/** Bodies that decide in meeting. */
export const decidingBodies = wordSet(
  'board council committee commission assembly parliament senate congress cabinet synod',
);

/** Bodies that sit: whose meeting it is when they "received a briefing". */
export const sittingBodies = wordSet(
  'committee council board commission assembly parliament cabinet senate panel',
);

/** "in partnership with". */
export const partnerships = wordSet(
  'partnership cooperation co-operation collaboration coordination association conjunction',
);

/** Verbs of the course of a meeting: a person who opens one does not organise it by that. */
export const phases: ReadonlySet<string> = new Set([
  'opened',
  'launched',
  'inaugurated',
  'inaugurates',
  'closed',
  'concluded',
  'concludes',
  'began',
  'started',
  'resumed',
  'wrapped up',
  'celebrated',
]);

/** Meetings that a body holds of its own: "the Council’s annual meeting". */
export const ownedMeetings = wordSet(
  'meeting plenary session board-meeting general-meeting annual-meeting council-meeting committee-meeting assembly ministerial-meeting',
);

/** Words at which the name of a place ends. */
export const aroundPlaces = wordSet(
  'via through over today yesterday during under using format mode platform link as while where due because between',
);

/** Words before a date that make it another thing's: "the report of 3 May", "since June 1". */
export const otherDates = wordSet(
  'since until before after dated by report established founded launched signed adopted published issued',
);

/** Those who are welcomed. */
export const guests = wordSet(
  'visitors guests delegation delegates delegations team group participants students ambassador minister',
);

/** Nouns for what is talked about. */
export const topicNouns = wordSet(
  'topics topic agenda themes discussion discussions issues subjects points questions areas',
);
