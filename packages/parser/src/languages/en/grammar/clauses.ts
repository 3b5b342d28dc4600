import { wordSet } from './word-set.js';

/** Adverbs between a subject and its verb. */
export const adverbs = wordSet(
  'also then further furthermore jointly today yesterday recently first finally again both all each together later once still well too just respectively there here even next has have had in turn moreover',
);

/** Words that make a clause depend on another. */
export const subordinators = wordSet(
  'who which whom whose where when while as since after before if because although though until whereas what how why to not',
);

/** Words that open a clause within the sentence, wherever its subject begins. */
export const clauseOpeners = wordSet(
  'since when because if that which who where whether although unless until what',
);

/** Words that open a phrase before the subject: "During the talks, …". */
export const fronters = wordSet(
  'on in at during after before following when while with as since if because despite throughout upon amid given according besides subsequently afterwards later today yesterday recently earlier here last this meanwhile additionally moreover furthermore finally lastly firstly secondly first second third therefore thus however also once not separately for regarding concerning to through by under against over about who which accompanied joined invited asked based addition',
);

/** Pronouns of who says something in the middle of a sentence: "Dykes, he said, must hold". */
export const setInPronouns = wordSet('he she they');

/** Nouns that end as participles do: "Housing plans were discussed". */
export const nounsInIng = wordSet(
  'planning housing building training funding parking shipping fishing farming mining banking engineering manufacturing marketing nursing staffing pricing lighting heating licensing spending',
);

/** Nouns that end as adverbs do: "the assembly elected". */
export const nounsInLy = wordSet('assembly assemblies family supply ally rally reply tally monopoly');

/** Verbs that end the words with which a person is introduced. */
export const introducingVerbs = wordSet(
  'is was were are has had have will who met held signed attended chaired led visited opened gave delivered joined presided between hosted participated',
);

/** Words behind which no finite verb stands. */
export const neverBefore = wordSet(
  'was were is are be been being to the a an of by as its his their for in with will would should can could may might must not having newly recently',
);

/** Auxiliaries, which show that a clause is whole. */
export const auxiliaries = wordSet(
  'was were is are had has have will would should could can may must needs need',
);

/** Prepositions before the "which" of an occasion: "a forum, during which". */
export const relativeOccasions = wordSet('during at in after');

/** Words that open a phrase set in between subject and verb: "N.N., in his address, said". */
export const setInOpeners = wordSet('in during on speaking while addressing at');

/** Words before a noun that is a subject though it has no article: "this forum", "all members". */
export const bareDeterminers = wordSet('this last first second third not all both once');

/** Finite verbs that stand right behind a group. */
export const auxiliaryVerbs = wordSet('was were is are had has have will');

/** Finite verbs at which a subject ends, whatever verb comes later. */
export const finiteVerbs = wordSet('was were is are had has have will also');

/** Words that open a clause about the noun before. */
export const relatives = wordSet('which who that where');

/** Forms of "be" that tell of what is over. */
export const pastBe = wordSet('was were been being');

/** Forms of "be" that tell of what is or will be. */
export const presentBe = wordSet('is are be');

/** Words before a verb that is still to come. */
export const futureOpeners = wordSet('will to');

/** The past of "be", finite. */
export const wasWere = wordSet('was were');

/** Words of a day between a verb and its company: "discussed on Saturday with". */
export const dayWords = wordSet('on today yesterday here');

/** Finite verbs that do not end in "-ed". */
export const wholeVerbs = wordSet(
  'was were is are had has have will said held met gave took led made spoke came brought went began',
);

/** Verbs of telling and doing in the past that do not end in "-ed". */
export const pastVerbs = wordSet(
  'said went came took gave held met made began led brought spoke told became left saw',
);

/** Words at which a list of people ends: a further clause begins. */
export const listEndingVerbs = wordSet('was were attended during has had');

/** Verbs of the meeting behind those who led it: "chaired by N.N. and | featured". */
export const courseVerbs = wordSet(
  'heard featured included attracted drew brought gathered saw focused covered lasted aimed concluded ended began',
);

/** Words that open a clause behind a list of people. */
export const listEndingRelatives = wordSet('who which where when while');
