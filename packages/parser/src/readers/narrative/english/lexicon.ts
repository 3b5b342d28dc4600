import { adverbs } from '../../../languages/en/grammar/clauses.js';
import { articles, complementPrepositions, listFillers } from '../../../languages/en/grammar/people.js';
import {
  ADVERB,
  ARTICLE,
  COMPANY_ENDING,
  FIELD,
  FILLER,
  FUNCTION_WORD,
  GROUP,
  HONORIFIC,
  MODIFIER,
  NAME_PARTICLE,
  NOT_NAME,
  ORGANIZATION,
  PLURAL_POST,
  POST,
  POST_NOMINAL,
  PREPOSITION,
  indexWords,
} from './word.js';
import { createPhraseTables } from './phrases.js';
import type { EventWords } from '../../../languages/event-words.js';
import type { LanguagePack } from '../../../languages/language-pack.js';
import type { PhraseTables, Phrases } from './phrases.js';
import type { SpeechKind, SpeechWords } from '../../../languages/speech-words.js';
import type { Word } from './word.js';

/** The tables of a language as this grammar looks them up. */
export interface Lexicon {
  /** What these tables say of each word. */
  readonly words: ReadonlyMap<string, Word>;
  readonly abbreviations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly honorificsAfter: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly postPhrases: Phrases<string>;
  readonly postModifiers: ReadonlySet<string>;
  readonly bodyPosts: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly companyEndings: ReadonlySet<string>;
  readonly organs: Phrases<string>;
  readonly groups: ReadonlySet<string>;
  readonly bodyGroups: ReadonlySet<string>;
  readonly attributives: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly conjunctions: Phrases<string>;
  /** Words of titles and bodies that are no part of a person's name. */
  readonly notNames: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Words of fields of work: "trade", "state". */
  readonly fields: ReadonlySet<string>;
  readonly cues: Phrases<SpeechKind>;
  readonly clauseCues: ReadonlySet<string>;
  readonly topicCues: ReadonlySet<string>;
  readonly participles: Phrases<SpeechKind>;
  readonly events: Phrases<string>;
  readonly weakEvents: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly addressVerbs: ReadonlySet<string>;
  readonly attributions: Phrases<string>;
  readonly papers: ReadonlySet<string>;
  readonly aimNouns: ReadonlySet<string>;
  readonly aimVerbs: ReadonlySet<string>;
  readonly contributions: ReadonlySet<string>;
  readonly speech: SpeechWords;
  readonly event: Readonly<Record<EventPhrases, Phrases<string>>>;
  readonly eventWords: EventWords;
  readonly collectives: ReadonlySet<string>;
  readonly moods: Phrases<SpeechKind>;
  readonly venues: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

type EventPhrases =
  | 'heldPassive'
  | 'heldIntransitive'
  | 'heldActive'
  | 'organizedBy'
  | 'met'
  | 'visited'
  | 'gathered'
  | 'attended'
  | 'attendedBy'
  | 'attendeeNouns'
  | 'chaired'
  | 'chairedUnder'
  | 'chairing'
  | 'aims'
  | 'discussed'
  | 'decided'
  | 'deciding'
  | 'tasked'
  | 'announced'
  | 'virtual'
  | 'hybrid'
  | 'called';

const cache = new WeakMap<LanguagePack, Lexicon>();

/** The tables of a pack, prepared once; undefined for a pack without the words of events and speech. */
export function lexiconOf(pack: LanguagePack): Lexicon | undefined {
  const known = cache.get(pack);
  if (known !== undefined) return known;
  const { events, speech, people } = pack;
  if (events === undefined || speech === undefined) return undefined;
  const fields = new Set(people.fields ?? []);
  const calendar = new Set([...pack.times.months.flat(), ...pack.times.weekdays.flat()]);
  const phrases = createPhraseTables();
  const words = new Map<string, Word>();
  const lexicon: Lexicon = {
    words,
    abbreviations: new Set(pack.abbreviations),
    functionWords: new Set([...pack.functionWords, ...pack.times.datePrepositions]),
    honorifics: new Set(people.honorifics),
    honorificsAfter: new Set(people.honorificsAfter),
    posts: new Set([...people.posts, ...(people.relations ?? [])]),
    attributives: new Set(people.attributives ?? []),
    relations: new Set(people.relations ?? []),
    postPhrases: phrases.list(people.postPhrases),
    postModifiers: new Set(people.postModifiers),
    bodyPosts: new Set(people.bodyPosts ?? []),
    organizations: new Set(people.organizations),
    companyEndings: new Set(people.companyEndings ?? []),
    organs: phrases.list(people.organs),
    groups: new Set([...people.groups, ...(people.bodyGroups ?? [])]),
    bodyGroups: new Set(people.bodyGroups ?? []),
    nameParticles: new Set(people.nameParticles),
    conjunctions: phrases.list(people.conjunctions),
    notNames: new Set([
      ...fields,
      ...people.posts,
      ...people.postModifiers,
      ...people.organizations,
      ...(people.countries ?? []),
      ...people.groups,
      ...calendar,
      ...Object.keys(events.nouns),
    ]),
    countries: new Set(people.countries ?? []),
    fields,
    cues: kinds(phrases, speech.cues),
    clauseCues: new Set(speech.clauseCues ?? []),
    topicCues: new Set(speech.topicCues ?? []),
    participles: kinds(phrases, speech.participles),
    events: phrases.table(Object.entries(events.nouns)),
    weakEvents: new Set(events.weakNouns ?? []),
    addresses: new Set(speech.addresses ?? []),
    addressVerbs: new Set(speech.addressVerbs ?? []),
    attributions: phrases.list(speech.attributions),
    papers: new Set(speech.papers ?? []),
    aimNouns: new Set(events.aimNouns ?? []),
    aimVerbs: new Set(events.aimVerbs ?? []),
    contributions: new Set(events.contributions ?? []),
    speech,
    event: {
      heldPassive: phrases.list(events.heldPassive),
      heldIntransitive: phrases.list(events.heldIntransitive),
      heldActive: phrases.list(events.heldActive),
      organizedBy: phrases.list(events.organizedBy),
      met: phrases.list(events.met),
      visited: phrases.list(events.visited),
      gathered: phrases.list(events.gathered),
      attended: phrases.list(events.attended),
      attendedBy: phrases.list(events.attendedBy),
      attendeeNouns: phrases.list(events.attendeeNouns),
      chaired: phrases.list(events.chaired),
      chairing: phrases.list(events.chairing),
      chairedUnder: phrases.list(events.chairedUnder ?? []),
      aims: phrases.list(events.aims),
      discussed: phrases.list(events.discussed),
      decided: phrases.list(events.decided),
      deciding: phrases.list(events.deciding),
      tasked: phrases.list(events.tasked),
      announced: phrases.list(events.announced),
      virtual: phrases.list(events.virtual),
      hybrid: phrases.list(events.hybrid),
      called: phrases.table(Object.entries(events.called ?? {})),
    },
    eventWords: events,
    collectives: new Set(speech.collectives ?? []),
    moods: kinds(phrases, speech.moods),
    venues: new Set(events.venues ?? []),
    calendar,
    weekdays: new Set(pack.times.weekdays.flat()),
  };
  indexWords(words, classesOf(lexicon), phrases.openings);
  cache.set(pack, lexicon);
  return lexicon;
}

function classesOf(tables: Lexicon): (readonly [number, Iterable<string>])[] {
  const plurals = Array.from(tables.posts, (post) => `${post}s`);
  return [
    [ARTICLE, articles],
    [PREPOSITION, complementPrepositions],
    [POST, tables.posts],
    [PLURAL_POST, plurals.filter((word) => word.length > 4 && !tables.posts.has(word))],
    [MODIFIER, tables.postModifiers],
    [HONORIFIC, tables.honorifics],
    [POST_NOMINAL, tables.honorificsAfter],
    [ORGANIZATION, tables.organizations],
    [COMPANY_ENDING, tables.companyEndings],
    [GROUP, tables.groups],
    [FUNCTION_WORD, tables.functionWords],
    [NOT_NAME, tables.notNames],
    [NAME_PARTICLE, tables.nameParticles],
    [FIELD, tables.fields],
    [ADVERB, adverbs],
    [FILLER, listFillers],
  ];
}

function kinds(
  phrases: PhraseTables,
  table: Readonly<Partial<Record<SpeechKind, readonly string[]>>> | undefined,
): Phrases<SpeechKind> {
  return phrases.table(
    Object.entries(table ?? {}).flatMap(([kind, list]) =>
      list.map((phrase) => [phrase, kind as SpeechKind] as const),
    ),
  );
}
