import { motionCues, voteCues } from './cue-lists.js';
import { each, listed } from './listed.js';
import { indexPhrases, shareCues } from './phrase-index.js';
import { mergeWords } from '../../../languages/merge-words.js';
import { nameTables } from './name-tables.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { readingPacks } from '../reading-packs.js';
import type { Document } from '../../../document/document.js';
import type { MotionResult, OutcomeWords, VoteOption } from '../../../languages/outcome-words.js';
import type { NameTables } from './name-tables.js';
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

/** The tables for a document, with the attendance of its meeting to tell names by; without one, no name is known. */
export function outcomeTables(
  document: Pick<Document, 'packs'>,
  isPerson?: (form: string) => boolean,
): OutcomeTables {
  const tables = tablesOf(document.packs);
  return isPerson === undefined ? tables : { ...tables, names: { ...tables.names, isPerson } };
}

const tablesOf = oncePerPacks((all): OutcomeTables => {
  const packs = readingPacks(all);
  const words = packs.flatMap((pack) => pack.outcomes ?? []);
  const motions = mergeWords(words.map((w) => w.motions));
  const votes = mergeWords(words.map((w) => w.votes));
  const decisions = mergeWords(words.map((w) => w.decisions));
  const actions = mergeWords(words.map((w) => w.actions));
  const next = mergeWords(words.map((w) => w.next));
  const chat = mergeWords(words.flatMap((w) => w.chat ?? []));
  const labels = mergeWords(packs.map((pack) => pack.labels));
  const passives = mergeWords(words.flatMap((w) => w.actions.passiveDuties ?? []));
  const tables: OutcomeTables = {
    motionCues: indexPhrases(motionCues(motions, votes)),
    resolves: listed(motions.resolves),
    wanted: new Set(motions.wanted),
    carried: new Set(motions.carried),
    openers: listed(motions.openers),
    notAfterOpener: new Set(motions.notAfterOpener),
    notMoved: new Set(motions.notMoved),
    puts: listed(motions.puts),
    makers: new Set(motions.makers),
    motionTails: new Set(motions.tails),
    articles: new Set(actions.articles),
    trailing: new Set(motions.trailing),
    voteCues: indexPhrases(voteCues(votes)),
    numbers: new Map(Object.entries(votes.numbers ?? {})),
    scales: words.flatMap((w) => [...w.votes.scales, { ...w.votes.weakOptions, ...w.votes.options }]),
    versus: new Set(votes.versus),
    resultWords: listed(votes.resultWords),
    assents: new Set(votes.assents),
    consents: new Set(votes.consents),
    elected: new Set(decisions.elected),
    elections: new Set(decisions.elected?.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
    duties: indexPhrases<ActionCue>([
      ...each(actions.pledges, 'pledge'),
      ...each(actions.duties, 'duty'),
      ...each(actions.acts, 'act'),
    ]),
    notTasks: new Set(actions.notTasks),
    markers: indexPhrases<'sure' | 'weak'>([
      ...each(actions.markers, 'sure'),
      ...each(actions.weakMarkers, 'weak'),
    ]),
    actionHeadings: listed(actions.headings),
    decisionCues: indexPhrases<DecisionCue>([
      ...each(decisions.cues, 'clause'),
      ...each(decisions.bodyCues, 'body'),
      ...each(decisions.acts, 'act'),
      ...each(decisions.passives, 'passive'),
      ...each(decisions.elected, 'elected'),
    ]),
    decisionMarkers: indexPhrases(each(decisions.markers, 'sure')),
    decisionHeadings: new Set([...(decisions.headings ?? []), ...(decisions.markers ?? [])]),
    decisionOpeners: listed(decisions.openers),
    decisionLeads: listed(decisions.leads),
    frameVerbs: listed(
      [...(decisions.frames ?? []), ...(decisions.bodyFrames ?? [])].flatMap(({ first }) => first),
    ),
    frames: (decisions.frames ?? []).map(frame),
    bodyFrames: (decisions.bodyFrames ?? []).map(frame),
    manners: listed(decisions.manners),
    ordinals: listed(decisions.ordinals),
    bodyEndings: words.flatMap((w) => w.bodyEndings ?? []),
    verbsFirst: new Set(decisions.verbsFirst),
    earlier: new Set(decisions.earlier),
    decisionEnds: new Set(decisions.ends),
    needs: new Set(actions.needs),
    bareDuties: new Set(actions.bareDuties),
    passiveDuties: new Set(passives.duties),
    participles: passives.participles ?? [],
    joiners: listed(decisions.joiners),
    hedges: new Set(decisions.hedges),
    nextPhrases: listed(next.phrases),
    nextAround: next.around ?? [],
    nextStarts: listed(next.around?.map(([before]) => before)),
    dueBefore: listed(actions.dueBefore),
    states: indexPhrases<'done' | 'open'>([...each(actions.open, 'open'), ...each(actions.done, 'done')]),
    fields: indexPhrases<'owner' | 'due' | 'status'>([
      ...each(labels.owner, 'owner'),
      ...each(labels.due, 'due'),
      ...each(actions.statusLabels, 'status'),
    ]),
    conditions: listed(actions.conditions),
    firstPerson: listed(actions.firstPerson),
    reports: listed(actions.reports),
    pronouns: new Set(actions.pronouns),
    reported: listed(actions.reported),
    adverbs: new Set(actions.adverbs),
    chatStarted: listed(chat.started),
    chatMarks: indexPhrases<'link' | 'mark'>([...each(chat.links, 'link'), ...each(chat.marks, 'mark')]),
    chatFooters: listed(chat.footers),
    chatCommands: indexPhrases(Object.entries(chat.commands ?? {})),
    bots: new Set(chat.bots),
    nobody: new Set(actions.nobody),
    everybody: new Set(actions.everybody),
    names: nameTables(packs, words, actions),
    placeholders: new Set(words.flatMap((w) => w.placeholders)),
    textLabels: new Set(motions.textLabels),
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
  return { first: listed(first), last: new Set(last) };
}
