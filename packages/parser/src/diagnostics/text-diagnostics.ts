import type { DiagnosticDraft } from './diagnostic.js';
import type { Document } from '../document/document.js';

/** What is wrong with the text as text: nothing in it, a language nobody reads, or characters that are none. One finding of each kind. */
export function textDiagnostics(document: Document): DiagnosticDraft[] {
  return [...languageDiagnostics(document), ...characterDiagnostics(document)];
}

function languageDiagnostics({ guess, languages, span }: Document): DiagnosticDraft[] {
  if (guess.read) return [];
  const expected = languages.map(({ code }) => code).join(', ');
  const found = guess.tag ?? 'another language';
  return [
    {
      code: 'unread-language',
      severity: 'warning',
      message: `Expected a text in one of ${expected}, found one in ${found}; only what needs none of its words was read. Pass a language pack to createParser.`,
      ...span,
      path: '/inLanguage',
    },
  ];
}

function characterDiagnostics({ source, span }: Document): DiagnosticDraft[] {
  if (source.text.trim() === '') {
    return [
      {
        code: 'empty-text',
        severity: 'warning',
        message: 'Expected the text of a report, found only white space; the record is empty.',
        start: 0,
        end: source.text.length,
      },
    ];
  }
  for (let i = span.start; i < span.end; i++) {
    const code = source.text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = source.text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) i++;
      else return [unreadable(i, code)];
    } else if ((code >= 0xdc00 && code <= 0xdfff) || code === 0xfffd || (code < 32 && !isWhite(code))) {
      return [unreadable(i, code)];
    }
  }
  return [];
}

function unreadable(at: number, code: number): DiagnosticDraft {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'unreadable-characters',
    severity: 'warning',
    message: `Expected text, found ${name}; it was read as it stands. Check that the bytes were decoded with the right encoding.`,
    start: at,
    end: at + 1,
  };
}

function isWhite(code: number): boolean {
  return code >= 9 && code <= 13;
}
