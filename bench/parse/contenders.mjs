// Who is measured at reading text, and what each of them does and does not do.
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { findTimes, parseReport } from '@rapporteur/parser';

const nlp = wink(winkModel);
const withDates = compromise.extend(compromiseDates);

/** Sink of all results, so that no engine drops a call whose value nobody reads. */
export const sink = { value: 0 };

/** `bytes` is the most that is given to a contender in one round: the slow ones would take minutes for more. */
export const contenders = [
  {
    name: 'rapporteur parseReport',
    does: 'whole record with evidence: when, where, who, posts, statements, motions, decisions, actions, notes',
    lacks: '',
    bytes: Infinity,
    read: (text) => parseReport(text).record.participants.length,
  },
  {
    name: 'rapporteur findTimes',
    does: 'dates and times in six languages, ranges, zones',
    lacks: 'everything else',
    bytes: Infinity,
    read: (text) => findTimes(text).length,
  },
  {
    name: 'chrono-node strict',
    does: 'English dates and times',
    lacks: 'people, places, speech, decisions; years are guessed; dates in the zone of the host',
    bytes: 4_000_000,
    read: (text) => chrono.strict.parse(text, new Date(0)).length,
  },
  {
    name: 'chrono-node casual',
    does: 'English dates and times, also relative ones',
    lacks: 'people, places, speech, decisions; time grows with the square of a long text',
    bytes: 250_000,
    read: (text) => chrono.casual.parse(text, new Date(0)).length,
  },
  {
    name: 'compromise people, places, organizations',
    does: 'English names by lexicon and grammar',
    lacks: 'posts, presence, roles, dates, speech, decisions; other languages',
    bytes: 60_000,
    read: (text) => {
      const doc = compromise(text);
      return doc.people().length + doc.places().length + doc.organizations().length;
    },
  },
  {
    name: 'compromise dates plugin',
    does: 'English dates',
    lacks: 'everything else; other languages',
    bytes: 15_000,
    read: (text) => withDates(text).dates().length,
  },
  {
    name: 'wink-nlp lite model',
    does: 'tokens, sentences, part of speech, entities for dates, numbers, addresses',
    lacks: 'people, organizations, speech, decisions; other languages than English',
    bytes: 1_000_000,
    read: (text) => nlp.readDoc(text).entities().length(),
  },
  {
    name: 'floor: Unicode word scan',
    does: 'counts words by /[\\p{L}\\p{N}]+/gu',
    lacks: 'everything: the least that anything reading words can cost',
    bytes: Infinity,
    read: (text) => {
      let words = 0;
      for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
      return words;
    },
  },
  {
    name: 'floor: charCode scan',
    does: 'adds up the UTF-16 units',
    lacks: 'everything: the least that anything reading text can cost',
    bytes: Infinity,
    read: (text) => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
      return sum;
    },
  },
];
