import { wordSet } from './word-set.js';

/** Words by which the name of a meeting goes on. */
export const nameComplements = wordSet('on of for to about with between themed entitled titled and');

/** Nouns for talk: "had discussions on". */
export const talkNouns = wordSet(
  'discussion discussions exchange exchanges talks conversation conversations dialogue deliberations consultations debate',
);

/** Verbs before such nouns. */
export const holdingVerbs = wordSet('had held conducted');

/** Verbs by which an event brings people together. */
export const drawingVerbs = wordSet('attracted drew gathered brought');

/** Verbs by which somebody does. */
export const conveningVerbs = wordSet('convened convenes gathered hosted hosts assembled');

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

/** Verbs of those who have guests. */
export const hostingVerbs = wordSet('hosted welcomed received');

/** What a meeting aside from another is held on: "on the sidelines of". */
export const edgesOfMeetings = wordSet('sidelines margins occasion fringes');

/** Verbs of how a meeting began or ended. */
export const openingPhases = wordSet('opened kicked began started closed concluded ended');

/** Prepositions before the place of a meeting. */
export const placePrepositions = wordSet('at in outside near inside');

/** Adjectives of meetings held over a wire, and of much else. */
export const remoteAdjectives = wordSet('online virtual video');

/** Words behind those who are listed as being there. */
export const presenceWords = wordSet('present attendance attending joining participating');

/** Meetings that have sides and no organiser. */
export const mutualMeetings = wordSet('talks consultation discussion negotiations visit exchange call');

/** Small words within the name of a body. */
export const bodyJoints = wordSet('of on for and');

/** Participles of those who are at a meeting: "said while addressing a ceremony". */
export const attendingWords = wordSet('addressing attending chairing hosting inaugurating');

/** Verbs before the noun of a visit: "was in Oslo for a working visit", "paid a visit". */
export const visitVerbs = wordSet('was were is are arrived made paid');

/** What is done to guests. */
export const welcomingVerbs = wordSet('welcomed received greeted met hosted accompanied');

/** Prepositions before a meeting at which something was said. */
export const settingPrepositions = wordSet('during at in following after');

/** Words for the meeting after this one. */
export const nextWords = wordSet('next following subsequent upcoming');

/** Verbs of those who have a meeting: "had talks with". */
export const havingVerbs = wordSet('had held has have hold holds holding');

/** Prepositions before the wire a meeting is held over. */
export const remotePrepositions = wordSet('via by on over through');

/** Verbs of the last day of a meeting. */
export const concludingVerbs = wordSet('concluded ended closed wrapped concludes');

/** Words behind the participle "meeting": "The ministers, meeting in Oslo". */
export const behindMeeting = wordSet('at in on for here via');

/** Words whose infinitive tells no aim of the meeting: "the decision to", "agreed to". */
export const complementTakers = wordSet(
  'agreed decided decision commitment efforts effort opportunity ability plan plans pledged continue committed according need initiative objective objectives aim aims goal goals intention readiness willingness determination resolve request call way ways means measures steps desire hope hoped wish established founded designed created able ready willing continued prepared used helped going return access failed scheduled expected due set is was how what where whether when agreement invited invitation asked urged tasked chance attempt attempts bid failure here there leading up',
);

/** What a meeting is told to be a part of, with its aims: "part of ongoing efforts to". */
export const efforts = wordSet('effort efforts endeavour endeavours endeavor endeavors commitment');

/** "heard evidence from": verbs and nouns of a committee's hearing. */
export const hearingVerbs = wordSet('heard took received');
export const evidenceNouns = wordSet('evidence testimony submissions');

/** Nouns with a place of their own: "his mission in Norway". */
export const placedNouns = wordSet(
  'mission tenure embassy situation developments events war conflict investment investments interests companies investors citizens',
);

/** Groups that somebody leads: "the delegations were led by". */
export const guestGroups = wordSet('delegation delegations team teams');

/** What a further meeting of a series is called. */
export const rounds = wordSet('round edition iteration');

/** Verbs of those who make a meeting known: "announced that the congress will be held". */
export const announcingVerbs = wordSet('announced announces announce confirmed inform informs notified');

/** Participles before "were" and those they tell of: "Accompanying the Minister were". */
export const companyParticiples = wordSet(
  'attending joining accompanying representing giving participating speaking present assisting addressing',
);

/** Verbs of guests: "who paid him a visit", "who visited". */
export const visitingVerbs = wordSet('paid visited');

/** Words that number the meetings of a body: "the next Harbour Council". */
export const sessionNumbers = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural next',
);

/** Infinitives of people who come together: "will meet", "is to convene". */
export const comingTogether = wordSet('meet gather convene assemble');

/** Words at which those behind "organized by" end. */
export const organizersEnd = wordSet('at from was were is to with under through that which has had will');

/** What somebody in the chair does. */
export const chairingWords = wordSet('chairing co-chairing presiding');

/** Nouns with which a phrase for chairing says what was chaired: "took the chair", "conducted the proceedings". */
export const wholeChairs = wordSet('chair meeting proceedings');

/** Words behind a number of people by which they are there. */
export const presentWords = wordSet('present attending in taking participating');

/** Words with which a sentence goes on that said who was absent. */
export const absenceJoints = wordSet('and but so due because with');

/** Words behind "meet" by which it is about the time after. */
export const meetsAgain = wordSet('again next');

/** Words before a meeting of which the subject is the owner: "at its meeting", "at a special meeting". */
export const ownMeetings = wordSet('its their a an');

/** Participles of what is done with a meeting: "talks were held". */
export const heldForms = wordSet('held convened hosted organized organised conducted');
