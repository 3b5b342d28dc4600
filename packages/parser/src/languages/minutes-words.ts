/**
 * The phrases by which minutes tell who was there and when it began and ended, apart from labels. Lower case, words parted
 * by one blank, an asterisk for up to five words between two others; a phrase in Han characters as written, simplified.
 */
export interface MinutesWords {
  /** Head nouns of meetings, each with the kind of meeting it names where it names one: "board meeting" → 'board-meeting', "meeting" → ''. */
  readonly meetings: Readonly<Record<string, string>>;
  /** What minutes call themselves: "minutes", "protokoll", 纪要. */
  readonly minutes: readonly string[];
  /** Around the time at which a meeting begins: "called to order", "eröffnet". */
  readonly opened: readonly string[];
  /** Around the time at which a meeting ends: "adjourned", "geschlossen". */
  readonly closed: readonly string[];
  /** Before the day on which minutes were approved, which is not that of their meeting. */
  readonly approvedOn?: readonly string[];
  /** Around day and place of a meeting: "held", "took place", "met". */
  readonly held: readonly string[];
  /** Before a place: "at", "in", "via". */
  readonly placePrepositions: readonly string[];
  /** Between when a meeting was opened and who opened it: "by" in "Call to order: 6:32 p.m. by Ada Brook". */
  readonly openers?: readonly string[];
  /** Of these, words that say by what means a meeting was held, and name no building: "by" in "by telephone". */
  readonly meansPrepositions?: readonly string[];
  /** Places that are no places: "zoom", "online", 腾讯会议. */
  readonly virtualPlaces: readonly string[];
  /** Head nouns of places: "room", "hall", "library". */
  readonly placeNouns: readonly string[];
  /** Ends of places in one word: "saal" in "Gemeindesaal". */
  readonly placeEndings?: readonly string[];
  /** Words for streets beside their names: "street", "rue". */
  readonly streets?: readonly string[];
  /** Ends of names of streets: "straße" in "Mühlstraße". */
  readonly streetEndings?: readonly string[];
  /** Words of a title that say which of a body's meetings it is, not whose: "monthly", "special", "minutes", "draft". */
  readonly titleWords: readonly string[];
  /** Head nouns of bodies that are places too, or that only minutes name: "town", "club". */
  readonly bodies: readonly string[];
  /** Organs of a body, as they stand behind its name: "board of directors", "steering committee", "tsc". */
  readonly organs: readonly string[];
  /** Organs that are bodies of their own by the words before them: "Alder Working Group". */
  readonly groupOrgans?: readonly string[];
  /** Before a list of those who were there: "present were". */
  readonly presentBefore: readonly string[];
  /** Behind such a list: "were present". */
  readonly presentAfter: readonly string[];
  /** Before a list of those who were not there: "apologies were received from". */
  readonly absentBefore: readonly string[];
  /** Behind such a list: "were absent". */
  readonly absentAfter: readonly string[];
  /** What only the minutes of a meeting under rules of order say: "a quorum was present", "moved and seconded". */
  readonly procedure?: readonly string[];
  /** Between who was there and who was not: "except", "behalve". */
  readonly except?: readonly string[];
  /** Before a list of guests: "guests were". */
  readonly guestsBefore: readonly string[];
  /** Before the name of who was in the chair: "chaired by". */
  readonly chairBefore: readonly string[];
  /** Between what was done and who did it: "by". */
  readonly by?: readonly string[];
  /** Behind that name: "called the meeting to order". */
  readonly chairAfter: readonly string[];
  /** Before the name of who wrote the minutes: "minutes taken by". */
  readonly secretaryBefore: readonly string[];
  /** Behind that name: "took the minutes". */
  readonly secretaryAfter: readonly string[];
  /** Behind the name of somebody who gave a report or a talk: "presented". */
  readonly speakerAfter: readonly string[];
  /** Before the name of somebody who is stood in for: "proxy for", "on behalf of". */
  readonly proxyFor: readonly string[];
  /** Before (spaced) or behind (Han) the name of the stand-in: "represented by", 代表. */
  readonly proxyBy: readonly string[];
  /** In a list of proxies, between who was not there and the stand-in: "to", "à". */
  readonly proxyTo?: readonly string[];
  /** Between a name and the part somebody had at the meeting: "as" in "Ada Brook as chair". */
  readonly actingAs?: readonly string[];
  /** Says that somebody took part from elsewhere: "remote", "by phone". */
  readonly remote: readonly string[];
  /** Says that somebody was there for a part of the time: "late", "left early". */
  readonly partly: readonly string[];
  /** Says, as a mark behind a name, that somebody was not there: "absent", "excused". */
  readonly absentMarks: readonly string[];
  /** The same for somebody who was there: "present", "yes". */
  readonly presentMarks: readonly string[];
  /** Stands where a name would: "none", "n/a", 无. */
  readonly nobody: readonly string[];
  /** Says who was there without a name: "all", "everyone". */
  readonly everybody: readonly string[];
  /** Numbers and amounts before a group of people: "two", "several", "about". */
  readonly amounts: readonly string[];
  /** Counting words between a number and people: 名, 位. */
  readonly counters?: readonly string[];
  /** Words around the name of who was in the chair: 由 … 主持. */
  readonly chairAround?: readonly (readonly [before: string, behind: string])[];
  /** Between a group and what it is a part of: "of", "from". */
  readonly genitives: readonly string[];
  readonly articles: readonly string[];
  /** Ends of company names that a comma may part from them: "inc", "ltd", "gmbh". */
  readonly companySuffixes: readonly string[];
  /** Headings of sections that are no topics: "roll call", "call to order". */
  readonly housekeeping: readonly string[];
  /** Headings that only group the topics below them: "new business". */
  readonly grouping: readonly string[];
  /** Before an item's number: "item", "TOP", 议题. */
  readonly itemWords: readonly string[];
  /** Numbers in words before an item, in order: "primero", "segundo". */
  readonly ordinals?: readonly string[];
  /** Names of table columns that hold the topics: "item", "topic". */
  readonly topicColumns: readonly string[];
  /** Names of table columns that hold who brings a topic: "owner", "presenter". */
  readonly presenterColumns: readonly string[];
  /** Names of table columns that hold people: "name", "member". */
  readonly nameColumns: readonly string[];
  /** Names of table columns that hold what people belong to: "company", "affiliation". */
  readonly organizationColumns: readonly string[];
  /** Names of table columns that hold posts: "role", "position". */
  readonly postColumns: readonly string[];
  /** Nouns that begin a line as a label but name nobody: "question", "update". */
  readonly labelNouns: readonly string[];
  /** Stands where a value was never filled in: "tba", "tbd". */
  readonly placeholders: readonly string[];
  /** Says that a meeting did not or will not take place: "cancelled". */
  readonly cancelled: readonly string[];
}
