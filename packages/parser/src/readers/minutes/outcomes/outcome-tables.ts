import { motionCues, voteCues } from './cue-lists.js';
import { indexPhrases, shareCues } from './phrase-index.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import type { Document } from '../../../document/document.js';
import type { LanguagePack } from '../../../languages/language-pack.js';
import type { MotionResult, OutcomeWords, VoteOption } from '../../../languages/outcome-words.js';
import type { PhraseIndex } from './phrase-index.js';

/** What a phrase says in a sentence about a motion. */
export type MotionCue =
  | {
      readonly kind:
        | 'noun'
        | 'poll'
        | 'moves'
        | 'proposes'
        | 'raised'
        | 'movedBy'
        | 'madeBy'
        | 'asks'
        | 'seconds'
        | 'secondedBy'
        | 'movedAndSeconded'
        | 'question'
        | 'unanimous';
    }
  | { readonly kind: 'result'; readonly result: MotionResult };

/** What a phrase says in a line about a task. */
export type ActionCue = 'duty' | 'pledge' | 'act';

/** Where a decision stands: behind the phrase, behind a body and the phrase, or around it. */
export type DecisionCue = 'clause' | 'body' | 'act' | 'passive' | 'elected';

/** What a phrase says in a sentence about a vote. */
export type VoteCue =
  | { readonly kind: 'option'; readonly option: VoteOption; readonly weak: boolean }
  | { readonly kind: 'filler' }
  | { readonly kind: 'noun' };

/** The word tables of the languages a document may be written in, made ready to be looked up. */
export interface OutcomeTables {
  readonly motionCues: PhraseIndex<MotionCue>;
  /** Before what was moved: that it was passed. */
  readonly resolves: PhraseIndex<true>;
  readonly wanted: ReadonlySet<string>;
  /** Short forms for mover and seconder that also say that it was passed. */
  readonly carried: ReadonlySet<string>;
  readonly openers: PhraseIndex<true>;
  readonly notAfterOpener: ReadonlySet<string>;
  readonly notMoved: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  readonly motionTails: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  readonly puts: PhraseIndex<true>;
  readonly articles: ReadonlySet<string>;
  readonly voteCues: PhraseIndex<VoteCue>;
  readonly numbers: ReadonlyMap<string, number>;
  /** What the columns of a table of votes are called: the options of each kind of vote, and of any. */
  readonly scales: readonly Readonly<Record<string, VoteOption>>[];
  /** Words between the votes for and those against. */
  readonly versus: ReadonlySet<string>;
  /** Words of a sentence that says only how a vote ended. */
  readonly resultWords: PhraseIndex<true>;
  readonly consents: ReadonlySet<string>;
  readonly assents: ReadonlySet<string>;
  /** Last words of the verbs of an election. */
  readonly elections: ReadonlySet<string>;
  readonly elected: ReadonlySet<string>;
  readonly duties: PhraseIndex<ActionCue>;
  readonly notTasks: ReadonlySet<string>;
  readonly markers: PhraseIndex<'sure' | 'weak'>;
  readonly actionHeadings: PhraseIndex<true>;
  readonly decisionCues: PhraseIndex<DecisionCue>;
  readonly decisionMarkers: PhraseIndex<'sure'>;
  readonly decisionHeadings: ReadonlySet<string>;
  readonly decisionLeads: PhraseIndex<true>;
  readonly decisionOpeners: PhraseIndex<true>;
  /** The first parts of all verbs in two parts. */
  readonly frameVerbs: PhraseIndex<true>;
  readonly frames: readonly Frame[];
  readonly bodyFrames: readonly Frame[];
  readonly manners: PhraseIndex<true>;
  readonly ordinals: PhraseIndex<true>;
  readonly bodyEndings: readonly string[];
  readonly decisionEnds: ReadonlySet<string>;
  readonly verbsFirst: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly bareDuties: ReadonlySet<string>;
  readonly passiveDuties: ReadonlySet<string>;
  readonly participles: readonly string[];
  readonly needs: ReadonlySet<string>;
  readonly joiners: PhraseIndex<true>;
  readonly hedges: ReadonlySet<string>;
  readonly nextPhrases: PhraseIndex<true>;
  /** Words before and behind what kind of meeting the next one is ("next … meeting"), and an index of the first. */
  readonly nextAround: readonly (readonly [string, string])[];
  readonly nextStarts: PhraseIndex<true>;
  readonly dueBefore: PhraseIndex<true>;
  readonly states: PhraseIndex<'done' | 'open'>;
  /** Labels inside a line: "Owner:", "Due:", "Status:". */
  readonly fields: PhraseIndex<'owner' | 'due' | 'status'>;
  readonly conditions: PhraseIndex<true>;
  readonly firstPerson: PhraseIndex<true>;
  readonly reports: PhraseIndex<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly reported: PhraseIndex<true>;
  readonly adverbs: ReadonlySet<string>;
  readonly chatStarted: PhraseIndex<true>;
  readonly chatMarks: PhraseIndex<'link' | 'mark'>;
  readonly chatFooters: PhraseIndex<true>;
  readonly chatCommands: PhraseIndex<'start' | 'end' | 'topic' | 'link' | 'remark' | 'other'>;
  readonly bots: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
  readonly names: NameTables;
  readonly placeholders: ReadonlySet<string>;
  readonly textLabels: ReadonlySet<string>;
  readonly words: readonly OutcomeWords[];
}

/** A verb in two parts. */
export interface Frame {
  readonly first: PhraseIndex<true>;
  readonly last: ReadonlySet<string>;
}

/** What names are told by. Words are folded. */
export interface NameTables {
  readonly bodies: PhraseIndex<'body' | 'agent'>;
  readonly notNames: ReadonlySet<string>;
  /** Honorifics and posts: before a name, no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for bodies: before a post and a name, no part of the name. */
  readonly bodyWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** True for a form of name that the attendance list knows. */
  readonly isPerson: (form: string) => boolean;
}

/** The tables for a document, with the attendance of its meeting to tell names by; without one, no name is known. */
export function outcomeTables(
  document: Pick<Document, 'packs'>,
  isPerson?: (form: string) => boolean,
): OutcomeTables {
  const tables = tablesOf(document.packs);
  return isPerson === undefined ? tables : { ...tables, names: { ...tables.names, isPerson } };
}

/**
 * The tables of the first pack, which is the text's own language, and of the first pack with another script, because
 * Chinese minutes keep English headings and terms.
 */
const tablesOf = oncePerPacks((all): OutcomeTables => {
  const [own] = all;
  const packs =
    own === undefined ? [] : [own, ...all.filter((pack) => pack.script !== own.script).slice(0, 1)];
  const words = packs.flatMap((pack) => pack.outcomes ?? []);
  const tables: OutcomeTables = {
    motionCues: indexPhrases(words.flatMap(motionCues)),
    resolves: indexPhrases<true>(words.flatMap((w) => each(w.motions.resolves ?? [], true))),
    wanted: new Set(words.flatMap((w) => w.motions.wanted ?? [])),
    carried: new Set(words.flatMap((w) => w.motions.carried ?? [])),
    openers: indexPhrases<true>(words.flatMap((w) => each(w.motions.openers, true))),
    notAfterOpener: new Set(words.flatMap((w) => w.motions.notAfterOpener)),
    notMoved: new Set(words.flatMap((w) => w.motions.notMoved)),
    puts: indexPhrases<true>(words.flatMap((w) => each(w.motions.puts ?? [], true))),
    makers: new Set(words.flatMap((w) => w.motions.makers)),
    motionTails: new Set(words.flatMap((w) => w.motions.tails)),
    articles: new Set(words.flatMap((w) => w.actions.articles)),
    trailing: new Set(words.flatMap((w) => w.motions.trailing)),
    voteCues: indexPhrases(words.flatMap(voteCues)),
    numbers: new Map(words.flatMap((w) => Object.entries(w.votes.numbers))),
    scales: words.flatMap(({ votes }) => [...votes.scales, { ...votes.weakOptions, ...votes.options }]),
    versus: new Set(words.flatMap((w) => w.votes.versus ?? [])),
    resultWords: indexPhrases<true>(words.flatMap((w) => each(w.votes.resultWords ?? [], true))),
    assents: new Set(words.flatMap((w) => w.votes.assents ?? [])),
    consents: new Set(words.flatMap((w) => w.votes.consents ?? [])),
    elected: new Set(words.flatMap((w) => w.decisions.elected)),
    elections: new Set(
      words.flatMap((w) => w.decisions.elected.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
    ),
    duties: indexPhrases<ActionCue>(
      words.flatMap(({ actions }) => [
        ...each(actions.pledges, 'pledge'),
        ...each(actions.duties, 'duty'),
        ...each(actions.acts, 'act'),
      ]),
    ),
    notTasks: new Set(words.flatMap((w) => w.actions.notTasks)),
    markers: indexPhrases<'sure' | 'weak'>(
      words.flatMap(({ actions }) => [
        ...each(actions.markers, 'sure'),
        ...each(actions.weakMarkers, 'weak'),
      ]),
    ),
    actionHeadings: indexPhrases<true>(words.flatMap((w) => each(w.actions.headings, true))),
    decisionCues: indexPhrases<DecisionCue>(
      words.flatMap(({ decisions }) => [
        ...each(decisions.cues, 'clause'),
        ...each(decisions.bodyCues, 'body'),
        ...each(decisions.acts ?? [], 'act'),
        ...each(decisions.passives, 'passive'),
        ...each(decisions.elected, 'elected'),
      ]),
    ),
    decisionMarkers: indexPhrases<'sure'>(words.flatMap((w) => each(w.decisions.markers, 'sure'))),
    decisionHeadings: new Set(words.flatMap((w) => [...w.decisions.headings, ...w.decisions.markers])),
    decisionOpeners: indexPhrases<true>(words.flatMap((w) => each(w.decisions.openers ?? [], true))),
    decisionLeads: indexPhrases<true>(words.flatMap((w) => each(w.decisions.leads, true))),
    frameVerbs: indexPhrases<true>(
      words.flatMap(({ decisions: { frames, bodyFrames = [] } }) =>
        [...frames, ...bodyFrames].flatMap(({ first }) => each(first, true)),
      ),
    ),
    frames: words.flatMap((w) => w.decisions.frames.map(frame)),
    bodyFrames: words.flatMap((w) => (w.decisions.bodyFrames ?? []).map(frame)),
    manners: indexPhrases<true>(words.flatMap((w) => each(w.decisions.manners ?? [], true))),
    ordinals: indexPhrases<true>(words.flatMap((w) => each(w.decisions.ordinals ?? [], true))),
    bodyEndings: words.flatMap((w) => w.bodyEndings ?? []),
    verbsFirst: new Set(words.flatMap((w) => w.decisions.verbsFirst ?? [])),
    earlier: new Set(words.flatMap((w) => w.decisions.earlier ?? [])),
    decisionEnds: new Set(words.flatMap((w) => w.decisions.ends)),
    needs: new Set(words.flatMap((w) => w.actions.needs)),
    bareDuties: new Set(words.flatMap((w) => w.actions.bareDuties)),
    passiveDuties: new Set(words.flatMap((w) => w.actions.passiveDuties?.duties ?? [])),
    participles: words.flatMap((w) => w.actions.passiveDuties?.participles ?? []),
    joiners: indexPhrases<true>(words.flatMap((w) => each(w.decisions.joiners, true))),
    hedges: new Set(words.flatMap((w) => w.decisions.hedges)),
    nextPhrases: indexPhrases<true>(words.flatMap((w) => each(w.next.phrases, true))),
    nextAround: words.flatMap((w) => w.next.around ?? []),
    nextStarts: indexPhrases<true>(
      words.flatMap((w) =>
        each(
          (w.next.around ?? []).map(([before]) => before),
          true,
        ),
      ),
    ),
    dueBefore: indexPhrases<true>(words.flatMap((w) => each(w.actions.dueBefore, true))),
    states: indexPhrases<'done' | 'open'>(
      words.flatMap(({ actions }) => [...each(actions.open, 'open'), ...each(actions.done, 'done')]),
    ),
    fields: indexPhrases<'owner' | 'due' | 'status'>([
      ...packs.flatMap(({ labels }) => [
        ...each(labels.owner ?? [], 'owner'),
        ...each(labels.due ?? [], 'due'),
      ]),
      ...words.flatMap((w) => each(w.actions.statusLabels, 'status')),
    ]),
    conditions: indexPhrases<true>(words.flatMap((w) => each(w.actions.conditions, true))),
    firstPerson: indexPhrases<true>(words.flatMap((w) => each(w.actions.firstPerson, true))),
    reports: indexPhrases<true>(words.flatMap((w) => each(w.actions.reports, true))),
    pronouns: new Set(words.flatMap((w) => w.actions.pronouns)),
    reported: indexPhrases<true>(words.flatMap((w) => each(w.actions.reported, true))),
    adverbs: new Set(words.flatMap((w) => w.actions.adverbs)),
    chatStarted: indexPhrases<true>(words.flatMap((w) => each(w.chat?.started ?? [], true))),
    chatMarks: indexPhrases<'link' | 'mark'>(
      words.flatMap((w) => [...each(w.chat?.links ?? [], 'link'), ...each(w.chat?.marks ?? [], 'mark')]),
    ),
    chatFooters: indexPhrases<true>(words.flatMap((w) => each(w.chat?.footers ?? [], true))),
    chatCommands: indexPhrases(words.flatMap((w) => Object.entries(w.chat?.commands ?? {}))),
    bots: new Set(words.flatMap((w) => w.chat?.bots ?? [])),
    nobody: new Set(words.flatMap((w) => w.actions.nobody)),
    everybody: new Set(words.flatMap((w) => w.actions.everybody)),
    names: nameTables(packs, words),
    placeholders: new Set(words.flatMap((w) => w.placeholders)),
    textLabels: new Set(words.flatMap((w) => w.motions.textLabels)),
    words,
  };
  shareCues([
    tables.motionCues,
    tables.voteCues,
    tables.duties,
    tables.reports,
    tables.markers,
    tables.actionHeadings,
    tables.decisionCues,
    tables.decisionMarkers,
    tables.conditions,
    tables.states,
    tables.fields,
    tables.nextPhrases,
    tables.nextStarts,
    tables.names.bodies,
    tables.dueBefore,
    tables.resolves,
    tables.resultWords,
    tables.puts,
    tables.firstPerson,
    tables.decisionOpeners,
    tables.frameVerbs,
    ...[...tables.frames, ...tables.bodyFrames].map(({ first }) => first),
  ]);
  return tables;
});

function frame({ first, last }: { first: readonly string[]; last: readonly string[] }): Frame {
  return { first: indexPhrases<true>(each(first, true)), last: new Set(last) };
}

function each<const V>(phrases: readonly string[], value: V): (readonly [string, V])[] {
  return phrases.map((phrase) => [phrase, value]);
}

function nameTables(packs: readonly LanguagePack[], words: readonly OutcomeWords[]): NameTables {
  return {
    bodies: indexPhrases<'body' | 'agent'>(
      words.flatMap((w) => [...each(w.bodies, 'body'), ...each(w.agents, 'agent')]),
    ),
    notNames: new Set(words.flatMap((w) => w.notNames)),
    titles: new Set(
      packs.flatMap((pack) => [
        ...pack.people.honorifics,
        ...pack.people.posts,
        ...pack.people.postModifiers,
      ]),
    ),
    bodyWords: new Set(packs.flatMap((pack) => pack.people.organizations)),
    articles: new Set(words.flatMap((w) => w.actions.articles)),
    particles: new Set(packs.flatMap((pack) => pack.people.nameParticles)),
    conjunctions: new Set(packs.flatMap((pack) => pack.people.conjunctions)),
    isPerson: () => false,
  };
}
