import { wordSet } from './word-set.js';

/** Verbs with the listener before "that": "told the members that". */
export const listenerVerbs = wordSet(
  'told informed assured reminded warned briefed notified advised added stressed explained',
);

/** Words that open a clause between a speaker and the verb: "N.N., speaking through an interpreter, said". */
export const setInClauses = wordSet('who speaking');

/** What is said to those who leave, and tells nothing. */
export const farewells = wordSet('goodbye farewell hello');

/** Pronouns of somebody's own words. */
export const firstPersons = wordSet("i we my our us we're i'm we’re i’m");

/** Verbs that stand before their speaker: "…, said the Minister"; "…, introduced the Mayor" has its object there. */
export const invertedVerbs = wordSet(
  'said says added explained noted stated remarked observed commented replied recalled continued concluded declared announced emphasized emphasised stressed underlined underscored highlighted warned cautioned insisted argued affirmed reiterated asserted clarified hoped believed believes reported revealed disclosed suggested lamented averred opined pointed mentioned asked',
);

/** Verbs of those who tell somebody about something, and the words before what it is about. */
export const informingVerbs = wordSet('informed briefed apprised updated notified informing assured');
export const aboutWords = wordSet('about on of regarding concerning');

/** Verbs whose object alone is the decision: "agreed to | meet again"; elsewhere the verb belongs to it: "elected N.N.". */
export const decisionVerbs = wordSet(
  'agreed agreeing committed committing decided planned resolved resolving voted',
);

/** What people are asked to do at a meeting, no action of its own. */
export const askedFor = wordSet(
  'visit attend give deliver speak participate take join present make be address serve share come witness inspect tour lecture exchange',
);

/** Verbs of a sentence that says at which meeting something was said. */
export const toldVerbs = wordSet(
  'said stated disclosed announced revealed made gave noted explained expressed declared added stressed recalled',
);

/** Those who are some of the people at a meeting. */
export const partialGroups = wordSet('ceos executives secretaries speakers panelists panellists experts');

/** Verbs of what people did besides speaking, in forms that only a finite verb has. */
export const deeds = wordSet(
  'gave took held led made met went came brought spoke paid shook drove flew showed',
);

/** "First, …; second, …". */
export const ordinals = wordSet(
  'first second third fourth fifth sixth firstly secondly thirdly fourthly finally lastly 1 2 3 4 5',
);

/** Words that begin a topic of its own behind "and". */
export const topicBeginners = wordSet(
  'how what whether ways next why recent possible potential additional future progress opportunities cooperation',
);

/** Verbs of the present by which a sentence goes on with what is said. */
export const presentVerbs = wordSet(
  "is are has have can may cannot can't features remains remain requires require needs plays play am we're makes means do does it's want wants provides shows invite support devotes actively faces face offers continues continue brings depends calls serves lies",
);

/** Prepositions before the occasion at which something was said: "pointed out in his speech that". */
export const occasionPrepositions = wordSet('in during at on');

/** Those of `listenerVerbs` whose bare object is what was said: "stressed provisions that …", but "stressed to the members that". */
export const bareListenerVerbs = wordSet('added stressed explained');

/** Verbs of the same subject before the one that is read: "N.N. gave the report and thanked". */
export const toldDeeds = wordSet('gave made took held led');

/** Pronouns that name no topic of their own. */
export const pointingPronouns = wordSet('this that these those which what nothing');

/** Words that point back to what was said: "said this during". */
export const pointers = wordSet('this these known');

/** Words before the occasion of what was said. */
export const settingOpeners = wordSet('during at in while when after following as');

/** Those of them before a clause. */
export const clausal = wordSet('when while after as');

/** Verbs of papers and agencies at the end of a sentence. */
export const outletVerbs = wordSet('said added read stated noted reported reports says');

/** Words between "spoke" and "with" that make a speech of it. */
export const speechPrepositions = wordSet('about of for against at in that and');

/** Verbs of what is asked of somebody. */
export const askedVerbs = wordSet('asked requested invited urged required appointed');

/** Words before examples, which are no topics of their own. */
export const exampleWords = wordSet('including particularly especially notably namely');

/** What "these" points back to: "expressed these views". */
export const viewNouns = wordSet('views view remarks words opinion statement comments announcement');

/** Those who are the whole meeting. */
export const wholeGroups = wordSet(
  'members participants attendees delegates they ministers leaders delegations',
);

/** Prepositions before the day until which a task is to be done. */
export const duePrepositions = wordSet('by before until');

/** Nouns for what a meeting is about, before the verb that lists it: "Topics discussed included". */
export const topicLists = wordSet('topics issues subjects themes agenda');

/** Verbs that list it. */
export const topicVerbs = wordSet('included include includes covered were was');

/** Words behind a noun for topics by which these are the meeting's: "Topics discussed included". */
export const discussedWords = wordSet('discussed agenda covered discussion addressed raised');
