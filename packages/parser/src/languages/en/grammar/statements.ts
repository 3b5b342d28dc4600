import { wordSet } from './word-set.js';

/** Verbs with the listener before "that": "told the members that". */
export const listenerVerbs = wordSet(
  'told informed assured reminded warned briefed notified advised added stressed explained',
);

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
