import type * as core from 'zod/v4/core';
import { createIssue } from '../issues/create-issue.js';
import { toPointer } from '../issues/place.js';
import type { RecordIssue, RecordIssueCode, RecordIssueParams } from '../issues/record-issue.js';
import { quote } from '../messages/quote.js';
import type { MessageCatalogue } from '../messages/message-catalogue.js';
import { SCHEMA_VERSION } from '../record/meeting-record.js';
import { TEXT_RULES, type TextRule } from '../rules/text-rules.js';
import { knownKeysAt } from '../strict/known-keys.js';
import { nearestWord } from '../strict/nearest-word.js';

const RULE_OF_PATTERN = new Map(
  Object.entries(TEXT_RULES).map(([rule, pattern]) => [String(pattern), rule as TextRule]),
);

/** What Zod found, in the codes and words of this package. One issue may become several: one for each unknown key. */
export function shapeIssues(
  found: readonly core.$ZodIssue[],
  value: unknown,
  schema: core.$ZodType,
  messages: MessageCatalogue | undefined,
): RecordIssue[] {
  return found.flatMap((issue) => {
    const received = valueAt(value, issue.path);
    const make = <Code extends RecordIssueCode>(
      code: Code,
      params: RecordIssueParams[Code],
    ): RecordIssue[] => [createIssue(code, toPointer(issue.path), params, messages)];
    const field = String(issue.path.at(-1) ?? 'record');
    const missing = received === undefined && issue.path.length > 0;

    switch (issue.code) {
      case 'invalid_type':
        if (missing) return make('missing-field', { field, expected: nameOfType(issue.expected) });
        if (typeof received === 'number') {
          if (issue.expected === 'int' || issue.expected === 'number')
            return make('invalid-number', { received });
        }
        return make('wrong-type', { expected: nameOfType(issue.expected), received: typeOf(received) });
      case 'invalid_value': {
        const allowed = issue.values;
        if (missing) return make('missing-field', { field, expected: allowed.map(quote).join(' / ') });
        if (toPointer(issue.path) === '/schemaVersion' && allowed.includes(SCHEMA_VERSION)) {
          return make('unsupported-version', { received, supported: [SCHEMA_VERSION] });
        }
        if (typeof received !== 'string') {
          return make('wrong-type', { expected: 'text', received: typeOf(received) });
        }
        const words = allowed.filter((word) => typeof word === 'string');
        return make('unknown-value', { received, allowed, ...named(nearestWord(received, words)) });
      }
      case 'too_small':
      case 'too_big':
        if (Array.isArray(received)) {
          return issue.code === 'too_small' && received.length === 0
            ? make('empty-list', { field })
            : make('invalid-shape', { detail: issue.message });
        }
        if (typeof received === 'number') return make('invalid-number', { received });
        if (received === '') return make('blank-text', { received });
        return make('invalid-shape', { detail: issue.message });
      case 'invalid_format': {
        const rule = RULE_OF_PATTERN.get(String(issue.pattern));
        if (rule === undefined) return make('invalid-shape', { detail: issue.message });
        return make(rule, { received: String(received) });
      }
      case 'invalid_key':
        return make('invalid-extension-key', { received: field });
      case 'unrecognized_keys': {
        const known = knownKeysAt(schema, issue.path);
        return issue.keys.map((key) =>
          createIssue(
            'unknown-key',
            toPointer([...issue.path, key]),
            { key, ...named(nearestWord(key, known)) },
            messages,
          ),
        );
      }
      default:
        return make('invalid-shape', { detail: issue.message });
    }
  });
}

function named(nearest: string | undefined): { nearest?: string } {
  return nearest === undefined ? {} : { nearest };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** The types of JSON in plain words, as the messages use them. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return nameOfType(Array.isArray(value) ? 'array' : typeof value);
}

function nameOfType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return Object.hasOwn(names, type) ? (names[type] ?? type) : type;
}
