import { wordSet } from './word-set.js';

/** Words around the members of a list that name nobody: "also", "namely". */
export const listFillers = wordSet('also with by from both namely well as many among them respectively');

/** Words at which a name ends, whatever follows. */
export const agentEnders = wordSet('between with from under as by who which to was were is');

/** Words that make what stands before a post a clause. */
export const beforePosts = wordSet(
  'saw met led with by said held gave between from where when that is are was were on upon',
);

/** Words at which the words of a post end: a verb or a date follows. */
export const postStops = wordSet(
  'is was are were has had will also who which said met today yesterday then led gave paid visited attended chaired delivered held signed received welcomed hosted expressed during in at on today yesterday here currently recently',
);

/** Posts of those who stand at the head of a country, and of nothing smaller by the same words: "President of Norwind Ana Lund". */
export const headsOfState = wordSet('president king queen emir sultan premier');

/** Kinds of countries, before "of" and a name. */
export const realms = wordSet(
  'republic kingdom emirate sultanate federation principality commonwealth duchy',
);

/** What each of them is called as well. */
export const headOfState = 'head of state';

/** Those who are sent to a place: "the Ambassador of Norwind in Ostra" need not be met there. */
export const envoys = wordSet(
  'ambassador ambassadors consul envoy nuncio attaché representative commissioner',
);

/** Articles and what stands for one. */
export const articles = wordSet(
  'the a an its his her their our some all both these those this that any each every',
);

/** Prepositions that tie a complement to the noun before. */
export const complementPrepositions = wordSet(
  'of for from at in to on with within under across representing between as by into through',
);

/** Words that begin a post though they open a phrase elsewhere: "Acting Minister", "Under Secretary". */
export const postOpeners = wordSet('acting under first second third');

/** Words before a number of people: "over 120 members". */
export const approximations = wordSet('over about around under');

/** Numbers before a post that several hold: "four deacons". */
export const smallNumbers = wordSet('two three four five six seven eight nine ten');

/** Words that lead from a group to its members. */
export const memberOpeners = wordSet('including namely comprising like');

/** Pronouns before a post that needs the sentence before: "Its head, …". */
export const possessivePronouns = wordSet('its his her their whose our');

/** Words at which the words for a guest end. */
export const guestEnders = wordSet('to at in here on today yesterday .');

/** Pronouns for whoever gave a speech: "in his remarks". */
export const speakersPronouns = wordSet('his her their');

/** Whose office is no place that anybody could find: "in his office". */
export const personalPronouns = wordSet('his her');

/** Words before a group told of before. */
export const backwardDeterminers = wordSet('the his her its their');

/** Words at which the name of a body behind a person ends: "from Lake College | was invited". */
export const bodyEnders = wordSet('was were is are has had have will who which said');

/** Verbs whose object is a group: "led a delegation". */
export const groupVerbs = wordSet('led met held had sent brought');

/** Prepositions behind a post that say what it is of. */
export const complementOpeners = wordSet('of at in for to on');

/** Small words within a title. */
export const titleJoints = wordSet('of the and');

/** Words of a style before a name: "His Royal Highness". */
export const stylePronouns = wordSet('his her their');
export const styleAdjectives = wordSet('royal serene imperial');

/** Words before "of" that lead from a group to its members: "composed of". */
export const compositions = wordSet('composed consisting comprised');

/** Words of posts that are first names as well. */
export const firstNames = wordSet('dean prince king marshal bishop abbot duke earl judge');

/** Words of courtesy before a post: "the Honourable Minister". */
export const courtesies = wordSet("honourable honorable hon hon. hon'ble hon’ble yb yab ybhg");

/** What somebody is at the meeting alone. */
export const speakerTitles: ReadonlySet<string> = new Set([
  'keynote speaker',
  'guest speaker',
  'main speaker',
  'invited speaker',
  'principal speaker',
]);
