import { announceSpeech, readAnnounced } from '../announced-speech.js';
import { findPredicates } from '../find-predicates.js';
import { contentEnd } from '../content-end.js';
import { continueSpeech } from '../continue-speech.js';
import { findQuotations, readQuotes } from '../read-quotes.js';
import { noteChair } from '../note-chair.js';
import { noteMention } from '../note-mention.js';
import { participleSubject, subjectsOf } from '../subjects-of.js';
import { pushPredicate } from '../push-predicate.js';
import { pushStatement } from '../push-statement.js';
import { speakersOf } from '../speakers-of.js';
import { readAddress } from '../read-address.js';
import { readAsked } from '../read-asked.js';
import { readTopics } from '../read-topics.js';
import { trailingAttribution } from '../trailing-attribution.js';
import type { Floor } from '../continue-speech.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Subject } from '../subject.js';

/** What was said, discussed, decided and asked for: by the verbs that tell it, by quotations, and by sentences that carry on. */
export const readStatements: Rule = {
  name: 'statements',
  apply: (reading) => {
    if (reading.event === undefined) return;
    const floor: Floor = { open: false, block: -1 };
    const quotations = findQuotations(reading.sentences);
    for (const sentence of reading.sentences) {
      if (sentence.blockIndex !== floor.block) {
        floor.open = false;
        floor.quoting = floor.quoting === true && /^[“"‘]/.test(sentence.passage.text);
        floor.block = sentence.blockIndex;
      }
      if (sentence.block.kind === 'heading' || reading.told.has(sentence)) {
        floor.open = false;
        continue;
      }
      readAddress(reading, sentence);
      const opening = noteMention(reading, sentence, floor);
      const before = reading.context.draft.statements.length;
      // A quotation below the words that announce it goes on from them.
      if (floor.announced?.block === sentence.blockIndex && /^[“"‘]/.test(sentence.passage.text))
        floor.quoting = true;
      if (!readQuotes(reading, quotations, sentence, floor) && !readAnnounced(reading, sentence, floor))
        readSentence(reading, sentence, floor);
      announceSpeech(reading, sentence, floor);
      if (reading.context.draft.statements.length > before) floor.spokeInBlock = sentence.blockIndex;
      // "Ana Lund showed the guests around. She said": whom the sentence before was about, though it said nothing.
      else if (opening !== undefined) floor.subject = opening;
    }
  },
};

function readSentence(reading: Reading, sentence: Sentence, floor: Floor): void {
  const trailing = trailingAttribution(reading, sentence, floor.subject);
  if (trailing !== undefined) {
    pushStatement(reading, sentence, trailing.content, speakersOf([trailing.subject]), {
      kind: trailing.kind,
      verb: trailing.verb,
    });
    floor.subject = trailing.subject;
    floor.open = true;
    return;
  }
  if (readAsked(reading, sentence) || readTopics(reading, sentence)) {
    floor.open = false;
    return;
  }
  const predicates = findPredicates(reading, sentence);
  let told = false;
  let from = 0;
  let subjects: Subject[] = [];
  for (const [k, predicate] of predicates.entries()) {
    const end = contentEnd(sentence, predicates, k);
    const speakers =
      predicate.participle === true
        ? participleSubject(reading, sentence, predicates, k, subjects, floor)
        : subjectsOf(reading, sentence, predicate, from, subjects, floor, k);
    if (speakers === undefined) continue;
    if (speakers.length > 0) subjects = speakers;
    from = Math.max(from, end);
    if (!pushPredicate(reading, sentence, predicate, end, speakers, floor)) continue;
    told = true;
  }
  const [speaker] = subjects;
  if (subjects.length === 1 && speaker !== undefined) noteChair(reading, sentence, speaker);
  if (!told) continueSpeech(reading, sentence, floor);
}
