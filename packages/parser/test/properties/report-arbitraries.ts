import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';

const folder = new URL('../../../../fixtures/reports/', import.meta.url);

/** The fixture reports: texts with everything in them that the parser looks for. */
export const reports = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'));

/** Pieces a report is made of: words, marks, dates, labels, names. Strings of them look like reports gone wrong. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...[
        '# ',
        '## ',
        '- ',
        '* [x] ',
        '1. ',
        '| ',
        '|---|---|',
        '---',
        '```',
        '**',
        '~~',
        '[',
        '](',
        ')',
        '<br>',
        '&amp;',
        '\\',
        '> ',
        ':',
        '：',
      ],
      ...[
        'Present: ',
        'Apologies',
        'Date: ',
        'date',
        'Chair: ',
        'Motion by ',
        ', second by ',
        ' carried.',
        'ACTION: ',
        'Next meeting: ',
        'Agenda',
      ],
      ...[
        'Ada Brook',
        'Ben Hill, treasurer',
        'Dr. Vera Stone',
        '@ada',
        'RW: ',
        'the Alder Club',
        'members',
        'He ',
        'said that ',
        ' “',
        '” ',
        ' was held at ',
      ],
      ...[
        '4 March 2026',
        '03/04/2026',
        '31 April',
        'today',
        'on Monday',
        '7.30pm',
        '18 h 30',
        '25:00',
        '2026-03-04T19:00',
        'noon',
        '10–12 May',
      ],
      ...[
        '会议',
        '召开',
        '3月4日',
        '上午9时',
        '会长陈学文',
        '、',
        '，',
        '。',
        '指出，',
        '表示',
        '出席会议',
        '主持人：',
        '一是',
        '“',
        '”',
        '於',
        '全票通过',
      ],
      ...[
        'TOP 1 ',
        'Beginn: 17:30 Uhr',
        'einstimmig',
        'Présents : ',
        'à l’unanimité',
        'Acuerdan:',
        'Aanwezig: ',
        '\t',
        '\u00a0',
        '\u3000',
        '\ufeff',
        '\ud800',
        '\u0000',
      ],
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom('\n', '\n\n', ' ', ', ', '. ') },
);

export const pieces = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** A fixture report with some of its lines, sentences or words deleted, doubled or swapped. */
export const mutatedReport = fc
  .record({
    report: fc.constantFrom(...reports),
    separator: fc.constantFrom('\n', '. ', '，', ' ', ''),
    changes: fc.array(
      fc.record({ kind: fc.constantFrom('delete', 'double', 'swap'), at: fc.nat(), with: fc.nat() }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  })
  .map(({ report, separator, changes }) => {
    const parts = report.split(separator);
    for (const change of changes) {
      const at = change.at % Math.max(parts.length, 1);
      const other = change.with % Math.max(parts.length, 1);
      const part = parts[at] ?? '';
      if (change.kind === 'delete') parts.splice(at, 1);
      else if (change.kind === 'double') parts.splice(at, 0, part);
      else [parts[at], parts[other]] = [parts[other] ?? '', part];
    }
    return parts.join(separator);
  });

/** Any text: noise, report-like noise, a damaged report. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), pieces, mutatedReport);
