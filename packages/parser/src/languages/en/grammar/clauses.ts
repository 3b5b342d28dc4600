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

/** Verbs that end the words with which a person is introduced. */
export const introducingVerbs = wordSet(
  'is was were are has had have will who met held signed attended chaired led visited opened gave delivered joined presided between hosted participated',
);

/** Words behind which no finite verb stands. */
export const neverBefore = wordSet(
  'was were is are be been being to the a an of by as its his their for in with will would should can could may might must not newly recently',
);

/** Auxiliaries, which show that a clause is whole. */
export const auxiliaries = wordSet(
  'was were is are had has have will would should could can may must needs need',
);
