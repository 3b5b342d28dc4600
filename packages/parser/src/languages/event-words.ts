/** The words by which meetings and what happens at them are told. Lower case; several words parted by one blank. */
export interface EventWords {
  /** Head nouns of events with the classification they give: "symposium", "annual general meeting" → "general-meeting". */
  readonly nouns: Readonly<Record<string, string>>;
  /** Those of the nouns that name something else as often ("session", "visit", "event"): no meeting by themselves. */
  readonly weakNouns?: readonly string[];
  /** Participles after "was" or "were": "held", "convened". */
  readonly heldPassive?: readonly string[];
  /** Verbs whose subject is the event: "took place", "opened". */
  readonly heldIntransitive?: readonly string[];
  /** Verbs whose object is the event and whose subject organises it: "held", "hosted". */
  readonly heldActive?: readonly string[];
  /** Role of the organiser a verb or participle gives; "organizer" where none is listed. */
  readonly organizerRoles?: Readonly<Record<string, 'organizer' | 'host' | 'cohost' | 'sponsor'>>;
  /** Participles before "by" and the organiser: "organized", "hosted". */
  readonly organizedBy?: readonly string[];
  /** Verbs of people who meet one another: "met with", "held talks with". */
  readonly met?: readonly string[];
  /** Verbs between guest and host body: "visited". */
  readonly visited?: readonly string[];
  /** Verbs of people who come together: "gathered". */
  readonly gathered?: readonly string[];
  /** Verbs between people and the event they were at: "attended", "took part in". */
  readonly attended?: readonly string[];
  /** Verbs between the event and the people at it: "was attended by", "brought together". */
  readonly attendedBy?: readonly string[];
  /** Words before a list of people at the event: "attendees included", "participants from". */
  readonly attendeeNouns?: readonly string[];
  /** Verbs whose subject leads the event: "chaired", "presided over"; with "by" the other way round. */
  readonly chaired?: readonly string[];
  /** Infinitives of those who are to lead it: "chair", "preside over". */
  readonly chairing?: readonly string[];
  /** Those of `discussed` whose subject is the topic where a form of "be" stands before them: "was discussed". */
  readonly discussedPassive?: readonly string[];
  /** Phrases before whoever leads the event: "under the chairmanship of". */
  readonly chairedUnder?: readonly string[];
  /** Phrases that begin an aim: "in order to", "with the aim of". */
  readonly aims?: readonly string[];
  /** Nouns that mean the aim: "purpose", "aim". */
  readonly aimNouns?: readonly string[];
  /** Verbs of bare "to …" that state what a meeting is for: "discuss", "review". */
  readonly aimVerbs?: readonly string[];
  /** Verbs before the topics of the whole meeting: "discussed", "exchanged views on". */
  readonly discussed?: readonly string[];
  /** Verbs before what was decided: "agreed to", "decided", "adopted". */
  readonly decided?: readonly string[];
  /** The same as participles behind the main clause: "agreeing to". */
  readonly deciding?: readonly string[];
  /** Verbs that give somebody a task: "instructed", "tasked". */
  readonly tasked?: readonly string[];
  /** Words that say that an event is still to come: "will be", "is scheduled". */
  readonly announced?: readonly string[];
  /** Participles that say that an event does not take place, with the status they give. */
  readonly called?: Readonly<Record<string, 'cancelled' | 'postponed' | 'rescheduled'>>;
  /** Words for a meeting held over a line: "virtually", "via zoom", "by video conference". */
  readonly virtual?: readonly string[];
  /** Words for a meeting held both ways: "hybrid". */
  readonly hybrid?: readonly string[];
  /** What people put forward at a meeting: "suggestions", "questions". */
  readonly contributions?: readonly string[];
  /** Head nouns of venues: "hotel", "headquarters". */
  readonly venues?: readonly string[];
}
