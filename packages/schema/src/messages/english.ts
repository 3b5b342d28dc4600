import { englishTextRules } from './english-text-rules.js';
import type { MessageCatalogue } from './message-catalogue.js';
import { quote } from './quote.js';

const leaveOut = 'Leave the field out where the source does not say.';
const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean ${quote(nearest)}?`;
const span = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`;

/** Messages in English. */
export const englishMessages: MessageCatalogue = {
  ...englishTextRules,
  'missing-field': ({ field, expected }) =>
    `The field ${quote(field)} is missing. Expected ${expected}; add it.`,
  'wrong-type': ({ expected, received }) =>
    `Expected ${expected}, got ${received}.${received === 'null' ? ` ${leaveOut}` : ''}`,
  'unknown-value': ({ received, allowed, nearest }) =>
    `${quote(received)} is not a value of this field. Expected one of ${allowed.map(quote).join(', ')}. ` +
    meant(nearest, leaveOut),
  'unknown-key': ({ key, nearest }) =>
    `The key ${quote(key)} is not known here. ` +
    meant(nearest, 'Remove it, or put it into the record’s extensions as "example.com:key".'),
  'empty-list': ({ field }) => `The list ${quote(field)} is empty. Expected at least one entry.`,
  'invalid-number': ({ received }) =>
    `${quote(received)} is not a count or an offset. Expected a whole number from 0.`,
  'unsupported-version': ({ received, supported }) =>
    `schemaVersion is ${quote(received)}; this package reads ${supported.map(quote).join(' and ')}. ` +
    'Update @rapporteur/schema for a newer version; convert an older record with migrateMeetingRecord.',
  'invalid-shape': ({ detail }) => detail,

  'duplicate-id': ({ id, first }) =>
    `The id ${quote(id)} is taken by ${first}. Give each entry an id of its own.`,
  'shared-id': ({ id, first }) =>
    `The id ${quote(id)} is also that of ${first}. Better give each entry of the record an id of its own.`,
  'dangling-reference': ({ field, id, target, nearest }) =>
    `${field} is ${quote(id)}, but nothing in ${target} has that id. ` +
    meant(nearest, 'Correct it, or leave it out.'),
  'mismatched-reference': ({ id, name, participant, nearest }) =>
    `participantId ${quote(id)} is ${quote(participant)}, but the name here is ${quote(name)}, who is ${quote(nearest)}. ` +
    'Correct one of the two.',
  'end-before-start': ({ start, end }) =>
    `The end, ${end}, is before the start, ${start}. Correct one of the two.`,
  'assumed-part-absent': ({ part, value }) =>
    `The ${part} is said to be assumed, but ${value} states none. Remove it from assumed, or complete the value.`,
  'assumed-without-basis': ({ parts }) =>
    `Assumed (${parts.join(', ')}), but without the phrase that was completed. Expected text or evidence; add what the source says.`,
  'evidence-span': ({ start, end, length }) =>
    `The span ${span({ start, end })} does not fit a quotation of ${length} UTF-16 units. ` +
    'Expected start below end, and end − start equal to the length of exact.',
  'evidence-shifted': ({ found, received, unit }) =>
    `The quotation stands at ${span(found)}, not at ${span(received)}. ` +
    (unit === undefined
      ? 'Correct start and end.'
      : `The offsets count ${unit === 'bytes' ? 'bytes' : 'code points'}; give them in UTF-16 units.`),
  'evidence-altered': ({ found, actual, exact }) =>
    `${quote(exact)} is not what the text says to the letter. At ${span(found)} it says ${quote(actual)}; quote that.`,
  'evidence-not-in-text': ({ exact }) =>
    `${quote(exact)} does not stand in the text. Quote the characters the value rests on, or drop the value.`,
  'evidence-mismatch': ({ exact, actual }) =>
    `Expected ${quote(exact)} at the span, but the text says ${quote(actual)} there. Correct start and end, or the quotation.`,
  'evidence-without-source': ({ sources }) =>
    `The record has ${sources} sources, and this does not say which it quotes. Add sourceId.`,
  'evidence-unknown-field': ({ field }) =>
    `The evidence is for the field ${quote(field)}, which is not there. Correct the name, or leave it out for the whole object.`,
  'tally-mismatch': ({ option, counted, listed }) =>
    `counts.${option} is ${counted}, but votes lists ${listed}. Correct one of the two.`,
  'duplicate-vote': ({ voter, first }) =>
    `${quote(voter)} already voted at ${first}. Keep one vote for each voter.`,
  'result-against-count': ({ result, yes, no }) =>
    `The result is ${quote(result)} with ${yes} for and ${no} against. Correct the result or the counts.`,
  'result-despite-majority': ({ result, yes, no }) =>
    `The result is ${quote(result)} with ${yes} for and ${no} against. Right only where more than half of the votes was needed.`,
  'attendance-mode-mismatch': ({ attendanceMode, kind }) =>
    `attendanceMode is ${quote(attendanceMode)}, but this location is ${kind}. Expected "mixed", or no such location.`,
  'agenda-cycle': ({ ids }) =>
    `These agenda items are parts of each other: ${ids.map(quote).join(' in ')}. Remove one parentId.`,

  'not-migrated': ({ from }) =>
    `This could not be read as version ${from} describes it. It is kept under draft as it was; carry it over by hand.`,
};
