import { wordSet } from './word-set.js';

/** Words around the members of a list that name nobody: "also", "namely". */
export const listFillers = wordSet('also with by from both namely well as many among them respectively');

/** Words at which a name ends, whatever follows. */
export const agentEnders = wordSet('between with from under as by who which to was were is');

/** Words that make what stands before a post a clause. */
export const beforePosts = wordSet(
  'saw met led with by said held gave between from where when that is are was were',
);

/** Words at which the words of a post end: a verb or a date follows. */
export const postStops = wordSet(
  'is was are were has had will also who which said met today yesterday then led gave paid visited attended chaired delivered held signed received welcomed hosted expressed during in at on today currently recently',
);

/** Posts of those who stand at the head of a country, and of nothing smaller by the same words: "President of Norwind Ana Lund". */
export const headsOfState = wordSet('president king queen emir sultan premier');

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
