import { phraseList, phrasesOf } from './phrases.js';
import type { EventWords } from '../../../languages/event-words.js';
import type { LanguagePack } from '../../../languages/language-pack.js';
import type { Phrases } from './phrases.js';
import type { SpeechKind, SpeechWords } from '../../../languages/speech-words.js';

/** The tables of a language as this grammar looks them up. */
export interface Lexicon {
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
  readonly words: EventWords;
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
  const lexicon: Lexicon = {
    abbreviations: new Set(pack.abbreviations),
    functionWords: new Set([...pack.functionWords, ...pack.times.datePrepositions]),
    honorifics: new Set(people.honorifics),
    honorificsAfter: new Set(people.honorificsAfter),
    posts: new Set([...people.posts, ...(people.relations ?? [])]),
    attributives: new Set(people.attributives ?? []),
    relations: new Set(people.relations ?? []),
    postPhrases: phraseList(people.postPhrases),
    postModifiers: new Set(people.postModifiers),
    bodyPosts: new Set(people.bodyPosts ?? []),
    organizations: new Set(people.organizations),
    companyEndings: new Set(people.companyEndings ?? []),
    organs: phraseList(people.organs),
    groups: new Set([...people.groups, ...(people.bodyGroups ?? [])]),
    bodyGroups: new Set(people.bodyGroups ?? []),
    nameParticles: new Set(people.nameParticles),
    conjunctions: phraseList(people.conjunctions),
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
    cues: kinds(speech.cues),
    clauseCues: new Set(speech.clauseCues ?? []),
    topicCues: new Set(speech.topicCues ?? []),
    participles: kinds(speech.participles),
    events: phrasesOf(Object.entries(events.nouns)),
    weakEvents: new Set(events.weakNouns ?? []),
    addresses: new Set(speech.addresses ?? []),
    addressVerbs: new Set(speech.addressVerbs ?? []),
    attributions: phraseList(speech.attributions),
    papers: new Set(speech.papers ?? []),
    aimNouns: new Set(events.aimNouns ?? []),
    aimVerbs: new Set(events.aimVerbs ?? []),
    contributions: new Set(events.contributions ?? []),
    speech,
    event: {
      heldPassive: phraseList(events.heldPassive),
      heldIntransitive: phraseList(events.heldIntransitive),
      heldActive: phraseList(events.heldActive),
      organizedBy: phraseList(events.organizedBy),
      met: phraseList(events.met),
      visited: phraseList(events.visited),
      gathered: phraseList(events.gathered),
      attended: phraseList(events.attended),
      attendedBy: phraseList(events.attendedBy),
      attendeeNouns: phraseList(events.attendeeNouns),
      chaired: phraseList(events.chaired),
      chairing: phraseList(events.chairing),
      chairedUnder: phraseList(events.chairedUnder ?? []),
      aims: phraseList(events.aims),
      discussed: phraseList(events.discussed),
      decided: phraseList(events.decided),
      deciding: phraseList(events.deciding),
      tasked: phraseList(events.tasked),
      announced: phraseList(events.announced),
      virtual: phraseList(events.virtual),
      hybrid: phraseList(events.hybrid),
      called: phrasesOf(Object.entries(events.called ?? {})),
    },
    words: events,
    collectives: new Set(speech.collectives ?? []),
    moods: kinds(speech.moods),
    venues: new Set(events.venues ?? []),
    calendar,
    weekdays: new Set(pack.times.weekdays.flat()),
  };
  cache.set(pack, lexicon);
  return lexicon;
}

function kinds(
  table: Readonly<Partial<Record<SpeechKind, readonly string[]>>> | undefined,
): Phrases<SpeechKind> {
  return phrasesOf(
    Object.entries(table ?? {}).flatMap(([kind, phrases]) =>
      phrases.map((phrase) => [phrase, kind as SpeechKind] as const),
    ),
  );
}
