/** What a cue of speech makes of the words it introduces; see the statement kinds of the record. */
export type SpeechKind =
  | 'assessment'
  | 'emphasis'
  | 'hope'
  | 'request'
  | 'commitment'
  | 'proposal'
  | 'announcement'
  | 'question'
  | 'statement';

/** The words by which speech is told from report. Lower case; several words parted by one blank. */
export interface SpeechWords {
  /** Verbs and phrases that introduce what somebody says, in the forms in which they can be a predicate, by kind. */
  readonly cues: Readonly<Partial<Record<SpeechKind, readonly string[]>>>;
  /** Those of the cues that only introduce speech before "that" or a quotation ("found that"); elsewhere they mean something else. */
  readonly clauseCues?: readonly string[];
  /** Cues that are speech of one person and a topic of the meeting where several share them: "discussed". */
  readonly topicCues?: readonly string[];
  /** The same cues as participles before or after the main clause: "noting", "stressing". */
  readonly participles?: Readonly<Partial<Record<SpeechKind, readonly string[]>>>;
  /** Nouns between "expressed" and its content: "hope" gives a hope. */
  readonly nouns?: Readonly<Record<string, SpeechKind>>;
  /** Verbs that take such a noun: "expressed", "voiced". */
  readonly nounVerbs?: readonly string[];
  /** Words that open an attribution: "according to". */
  readonly attributions?: readonly string[];
  /** Pronouns of one speaker and of several. */
  readonly pronouns?: { readonly one: readonly string[]; readonly several: readonly string[] };
  /** Words that make a sentence without a cue a hope, a request or a commitment: "should", "will". */
  readonly moods?: Readonly<Partial<Record<SpeechKind, readonly string[]>>>;
  /** What is written and says something without being anybody: "release", "statement". */
  readonly papers?: readonly string[];
  /** Participles that greet somebody and say no more: "welcoming the guests, she said". */
  readonly greetings?: readonly string[];
  /** Nouns for the speeches people give: "speech", "opening remarks". */
  readonly addresses?: readonly string[];
  /** Verbs by which people give them: "delivered", "gave". */
  readonly addressVerbs?: readonly string[];
  /** Subjects that speak for all: "the meeting", "both sides", "participants". Without article. */
  readonly collectives?: readonly string[];
}
