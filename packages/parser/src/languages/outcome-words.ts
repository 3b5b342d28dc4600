import type { DueWords } from './due-words.js';

/** How a motion ended. */
export type MotionResult = 'passed' | 'failed' | 'withdrawn' | 'deferred';

/** What a voter can say. */
export type VoteOption = 'yes' | 'no' | 'abstain' | 'absent';

/**
 * The words in which a language minutes what was moved, voted, decided and given to somebody: plain tables, lower case,
 * several words parted by one blank, no code and no patterns. Inflected forms are listed one by one. Of two phrases that
 * fit at one place the longer is read, so an exception is listed as a longer phrase of its own ("not approved").
 */
export interface OutcomeWords {
  readonly motions: MotionWords;
  readonly votes: VoteWords;
  readonly decisions: DecisionWords;
  readonly actions: ActionWords;
  /** Needed to read until when a task is to be done where no date is named. */
  readonly due?: DueWords;
  readonly next: NextWords;
  /** Needed to read the summaries that meeting bots write of a chat. */
  readonly chat?: ChatWords;
  /** Values that stand in unfilled forms: "tba", "n/a", "<name>", "mover". A value that is one of these is none. */
  readonly placeholders: readonly string[];
  /** Bodies that move, decide or take a task like a person: "the board", "la junta". */
  readonly bodies: readonly string[];
  /** Ends of words that are bodies in languages that write them in one word: "ausschuss" in "Bauausschuss". */
  readonly bodyEndings?: readonly string[];
  /** Offices and groups that take a task but decide nothing: "the clerk", "a group of members". */
  readonly agents: readonly string[];
  /** Words that may begin a sentence with a capital letter and are no name: "it", "then", "item". */
  readonly notNames: readonly string[];
}

export interface MotionWords {
  /** Nouns for what is put to the vote: "motion", "antrag", "moción". */
  readonly nouns: readonly string[];
  /** Nouns for a question that is only a motion where a vote or its end follows: "poll". */
  readonly polls: readonly string[];
  /** Labels of the lines of a motion's sheet that hold what is moved: "text", "wording". */
  readonly textLabels: readonly string[];
  /** The mover stands before: "moved", "made a motion", "beantragt". They say nothing else in minutes. */
  readonly moves: readonly string[];
  /** The same, for verbs that also only suggest: a motion where a seconder or a vote follows ("proposed"). */
  readonly proposes: readonly string[];
  /** Nobody is named ("a motion was made", "a motion has been raised"). */
  readonly raised: readonly string[];
  /** The mover follows: "moved by", "motion by", "proposed by". */
  readonly movedBy: readonly string[];
  /** The mover follows, in a sentence that has a noun for a motion: "was made by". */
  readonly madeBy: readonly string[];
  /** Between what is moved and its mover, where the seconder follows: "by" in "to adjourn by Ada, seconded by Bo". */
  readonly makers: readonly string[];
  /** Somebody only asks for a motion: "called for a motion". */
  readonly asks: readonly string[];
  /** The seconder stands before: "seconded", "seconds the motion". */
  readonly seconds: readonly string[];
  /** The seconder follows: "seconded by", "second by". */
  readonly secondedBy: readonly string[];
  /** Mover and seconder follow, parted by a stroke or a comma: "moved/seconded", "m/s". */
  readonly movedAndSeconded: readonly string[];
  /** The same where it also passed: "m/s/c". */
  readonly carried?: readonly string[];
  /** Before the word for a result, where it only tells what is moved: "be" in "that the minutes be approved". */
  readonly wanted?: readonly string[];
  /** Before what was moved, where it also passed: "it was resolved to". */
  readonly resolves?: readonly string[];
  /** Between the verb or the noun and what is moved: "to", "that", "for". */
  readonly openers: readonly string[];
  /** Words after an opener that make it no opener: "the" in "moved to the next item". */
  readonly notAfterOpener: readonly string[];
  /** Words behind a verb of moving that make it another verb: "from", "forward" in "moved forward". */
  readonly notMoved: readonly string[];
  /** Last words of a motion that belong to the verb: "vor" in "schlägt … vor". */
  readonly trailing: readonly string[];
  /** Last words that lead on to the seconder or the result and are no part of the motion: "and", "was". */
  readonly tails: readonly string[];
  /** Phrases that hardly anything but minutes has: "seconded by", 附议人. */
  readonly proofs?: readonly string[];
  /** Last words of what only puts to the vote what was moved before: "in stemming te brengen". */
  readonly puts?: readonly string[];
  /** Words that ask for a vote; a question or motion follows or stands after a colon: "the question put to the vote is". */
  readonly questions: readonly string[];
}

export interface VoteWords {
  /** What a vote can be, beside a number or a name: "in favor" yes, "nay" no, "enthaltungen" abstain. */
  readonly options: Readonly<Record<string, VoteOption>>;
  /** Options that are also everyday words: counted only beside another option ("for", "against"). */
  readonly weakOptions: Readonly<Record<string, VoteOption>>;
  /** Short heads of the columns of a tally, one set a scale: "sf", "f", "n", "a", "sa". A tally uses one set alone. */
  readonly scales: readonly Readonly<Record<string, VoteOption>>[];
  /** Nouns that stand between a number and its option ("votes", "voix", 票). */
  readonly fillers: readonly string[];
  /** Before a count or a roll call: "vote", "take a vote", "abstimmung", "表决". */
  readonly nouns: readonly string[];
  /** "unanimously", "without objection", "einstimmig", 全票. */
  readonly unanimous: readonly string[];
  /** Between the votes for and those against: "to" in "12 votes to 3", "gegen", 对. */
  readonly versus?: readonly string[];
  /** Those of `results` that are said of more than votes: "agreed". They end what was just moved. */
  readonly assents?: readonly string[];
  /** Those of `unanimous` that only say that nobody spoke against it: "no objections". Alone in a sentence they end no vote. */
  readonly consents?: readonly string[];
  /** What a sentence may hold that says only how a vote ended: "the", "was", "by majority", "proposal", 该议案. */
  readonly resultWords?: readonly string[];
  /** How it ended: "carried" passed, "tabled" deferred. */
  readonly results: Readonly<Record<string, MotionResult>>;
  /** Numbers in words: "no" 0, "seven" 7. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface DecisionWords {
  /** Marks of a decision before its text, with or without a number: "decision", "resolved", "结论". */
  readonly markers: readonly string[];
  /** What was decided follows: "it was agreed that", "decided to", "acuerdan". */
  readonly cues: readonly string[];
  /** The same behind a body ("the board| approved …"). */
  readonly bodyCues: readonly string[];
  /** The sentence around it is the decision: "was approved", "wurde beschlossen". */
  readonly passives: readonly string[];
  /** Verbs in two parts, "wurde … beschlossen": the sentence that ends with the second part is the decision. */
  readonly frames: readonly { readonly first: readonly string[]; readonly last: readonly string[] }[];
  /** The same behind a body: "der Rat| stimmt … zu", "lehnt … ab". The second part ends the clause. */
  readonly bodyFrames?: readonly { readonly first: readonly string[]; readonly last: readonly string[] }[];
  /** Those of the verbs behind a body that may also stand before it: "Sodann beschließt| der Rat|, …". */
  readonly verbsFirst?: readonly string[];
  /** Words before a verb by which it tells of an earlier time: "had". */
  readonly earlier?: readonly string[];
  /** Behind a body, verbs that belong to what was decided: "rejected", "autorise". */
  readonly acts?: readonly string[];
  /** Between the verb and what was decided, how they decided: "by a majority", "por mayoría". */
  readonly manners?: readonly string[];
  /** Numbers in words before each of several decisions: "primero", "article" (a figure follows). */
  readonly ordinals?: readonly string[];
  /** Last words of a short entry or heading that records a decision: "approved". */
  readonly ends: readonly string[];
  /** First words of a sentence that says what was decided, and not by whom: "voted to". */
  readonly openers?: readonly string[];
  /** First words of a decision that are left out: "that", "que". */
  readonly joiners: readonly string[];
  /** First words of an entry that records a decision: "approved", "deferred", "beschlossen". */
  readonly leads: readonly string[];
  /** Behind a person: "elected", "re-elected". */
  readonly elected: readonly string[];
  /** Words of a sentence that decides nothing yet: "if", "should", "wenn". */
  readonly hedges: readonly string[];
  /** Headings whose list is one decision an entry, beside the label words: "grants approved". */
  readonly headings: readonly string[];
}

export interface ActionWords {
  /** Marks of an action before its text, with or without a number: "action", "ai", "todo", "遗留". */
  readonly markers: readonly string[];
  /** Marks that are also everyday words: a task follows only where its owner is named ("New: Ada to …"). */
  readonly weakMarkers: readonly string[];
  /** Headings of lists of tasks, beside the label words; part of the heading is enough: "action items", "review of duties". */
  readonly headings: readonly string[];
  /** Between owner and task, left out of the task: "to", "will", "soll", "se encarga de". */
  readonly duties: readonly string[];
  /** Duties that only tell what is wanted where a whole body stands before them: "the board must …". */
  readonly needs: readonly string[];
  /** Duties by which minutes of one form give tasks to people they do not list ("Ada to …"). */
  readonly bareDuties: readonly string[];
  /** Duties that a participle at the end of the sentence makes a passive ("wird … entlastet"), and the ends of participles. */
  readonly passiveDuties?: { readonly duties: readonly string[]; readonly participles: readonly string[] };
  /** Duties that only give a task, never tell what happens: "agreed to", "was asked to", "a promis de". */
  readonly pledges: readonly string[];
  /** Verbs that say what is to be done, in the form that gives the task: "enviará", "enverra". They are part of it. */
  readonly acts: readonly string[];
  /** Adverbs that may stand between owner and duty: "also", "then". */
  readonly adverbs: readonly string[];
  /** Between a person and what that person says of their own plans: "said", "reports that". */
  readonly reports: readonly string[];
  /** The person again, behind such a verb: "he", "she". */
  readonly pronouns: readonly string[];
  /** Duties as they are reported: "would". */
  readonly reported: readonly string[];
  /** Words that make a reported plan a mere possibility: "if". */
  readonly conditions: readonly string[];
  /** Duties in a speaker's own words, at the start of a sentence: "I will". */
  readonly firstPerson: readonly string[];
  /** Words behind a duty that make it no task: "be" in "will be away". */
  readonly notTasks: readonly string[];
  /** Between task and day: "by", "due", "bis", "avant le". */
  readonly dueBefore: readonly string[];
  /** Articles that may stand between such a word and the day. */
  readonly articles: readonly string[];
  readonly done: readonly string[];
  readonly open: readonly string[];
  /** Labels of a task's state: "status", "stand". */
  readonly statusLabels: readonly string[];
  /** Owner words for nobody: "unassigned". */
  readonly nobody: readonly string[];
  /** Owner words for everybody, kept as a name: "all", "everyone". */
  readonly everybody: readonly string[];
}

export interface NextWords {
  /** "next meeting", "next call", "nächste Sitzung". The date follows in the same sentence or the next one. */
  readonly phrases: readonly string[];
  /** The same with words between: "next" and "meeting" in "next planning board meeting". */
  readonly around?: readonly (readonly [before: string, behind: string])[];
}

/** The fixed words of meeting bots. */
export interface ChatWords {
  /** Before the nick of whoever started the meeting: "meeting started by". */
  readonly started: readonly string[];
  /** Marks of lines that are no topics: "action", "agreed", "info". */
  readonly marks: readonly string[];
  /** Marks of links. */
  readonly links: readonly string[];
  /** Beginnings of lines that the bot adds about itself: "generated by meetbot". */
  readonly footers: readonly string[];
  /** Commands to the bot, behind "#": "topic", "startmeeting"; those of tasks and decisions are their marks. */
  readonly commands: Readonly<Record<string, 'start' | 'end' | 'topic' | 'link' | 'remark' | 'other'>>;
  /** Nicks of the bots. */
  readonly bots: readonly string[];
}
