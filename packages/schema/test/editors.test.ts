import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// What an editor shows beside a field: its meaning, unit and origin.

// Shared, so that each file is read once.
const documents = ts.createDocumentRegistry();
const path = fileURLToPath(new URL('in-an-editor.ts', import.meta.url));

/** The documentation at the last `.` of the code. */
function shownAt(code: string): string {
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }),
    getScriptFileNames: () => [path],
    getScriptVersion: (name) => (name === path ? code : '1'),
    getScriptSnapshot: (name) => {
      const text = name === path ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL('.', import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  };
  const info = ts
    .createLanguageService(host, documents)
    .getQuickInfoAtPosition(path, code.lastIndexOf('.') + 1);
  return ts.displayPartsToString(info?.documentation);
}

const cases: [what: string, code: string, shown: RegExp][] = [
  [
    'of a record type',
    "import type { MeetingRecord } from '../src/index.js'; declare const record: MeetingRecord; record.start",
    /When it begins\. schema\.org `startDate`, iCalendar `DTSTART`/,
  ],
  [
    'of what a schema gives',
    "import { EvidenceSchema } from '../src/index.js'; EvidenceSchema.parse({}).end",
    /a UTF-16 offset, exclusive/,
  ],
  [
    'of what an extended schema gives',
    "import { MeetingRecordSchema } from '../src/index.js'; const App = MeetingRecordSchema.extend({}); App.parse({}).sources[0]!.published",
    /schema\.org `datePublished`/,
  ],
  [
    'of what a mini schema gives',
    "import { MeetingTimeSchema } from '../src/mini.js'; MeetingTimeSchema.parse({}).value",
    /digits of EDTF/,
  ],
  [
    'of an author’s input',
    "import type { ParticipantInput } from '../src/index.js'; declare const person: ParticipantInput; person.onBehalfOf",
    /Popolo `on_behalf_of`/,
  ],
];

describe('an editor documents the fields', () => {
  test.each(cases)('%s', (_, code, shown) => {
    expect(shownAt(code)).toMatch(shown);
  });
});
