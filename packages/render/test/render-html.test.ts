import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { defaultHtmlHandlers, describeRecord, renderHtml, type HtmlHandlers } from '@rapporteur/render';
import type { MeetingRecord } from '@rapporteur/schema';
import { fullRecord } from './full-record.js';
import { recordOf } from './record-of.js';

/** Every string of the record that a reader is shown. Codes are shown in words, times in the reader's form. */
function shownTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(?:schemaVersion|id|value|timeZone|kind|mode|role|option|inLanguage|url|scheme|text\d?|.*Id|presence|attendance|attendanceMode|status|relation|result|field|match|classification)$/.test(
      key,
    ) ||
      (key === 'zoneText' && value === '')
      ? []
      : [value];
  if (Array.isArray(value)) return value.flatMap((item) => shownTexts(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) =>
      ['extensions', 'evidence', 'assumed'].includes(name) ? [] : shownTexts(item, name),
    );
  return [];
}

function textOf(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map((child) => textOf(child as Parameters<typeof textOf>[0])).join('');
}

const visible = (html: string): string =>
  textOf(fromHtml(html, { fragment: true }) as Parameters<typeof textOf>[0]);

describe('the whole record', () => {
  test('shows every text it has', () => {
    const text = visible(renderHtml(fullRecord));
    expect(shownTexts(fullRecord).filter((shown) => !text.includes(shown))).toEqual([]);
    const links = [...renderHtml(fullRecord).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual([
      'https://meet.example.org/harbour',
      'https://example.org/survey.pdf',
      'https://example.org/plan',
      'https://example.org/april',
      'https://example.org/minutes/march',
    ]);
  });

  test('has one heading outline, without a gap', () => {
    const levels = [...renderHtml(fullRecord).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });
});

describe('what is absent leaves nothing', () => {
  test.each([
    [
      'no field at all',
      {},
      '<article class="rapporteur" lang="en-GB" dir="auto">\n<header>\n<h1 dir="auto" id="rapporteur-r1"><span>Meeting</span></h1>\n</header>\n</article>\n',
    ],
    [
      'a name',
      { name: 'Board' },
      '<article class="rapporteur" lang="en-GB" dir="auto">\n<header>\n<h1 dir="auto" id="rapporteur-r1">Board</h1>\n</header>\n</article>\n',
    ],
  ])('%s', (_, fields, html) => {
    expect(renderHtml(recordOf(fields as Partial<MeetingRecord>))).toBe(html);
  });

  test('lists an author left out are empty', () => {
    const record = {
      schemaVersion: '1',
      id: 'm',
      name: 'Board',
      motions: [{ id: 'm1', text: 'x' }],
    } as unknown as MeetingRecord;
    expect(visible(renderHtml(record))).toContain('Motions');
  });
});

describe('each kind of node', () => {
  const section = (fields: Partial<MeetingRecord>): string =>
    renderHtml(recordOf(fields), { sections: [Object.keys(fields)[0] as 'notes'] })
      .replace(/^<article[\s\S]*?<\/h\d>\n/, '')
      .replace(/<\/section>\n<\/article>\n$/, '');

  test.each<[string, Partial<MeetingRecord>, string]>([
    ['a purpose', { purposes: [{ text: 'decide' }] }, '<ul>\n<li dir="auto">decide</li>\n</ul>\n'],
    [
      'a participant of whom no presence is stated',
      { participants: [{ id: 'p', kind: 'person', name: 'Ada', posts: [], roles: [] }] },
      '<ul>\n<li id="rapporteur-p" data-kind="person"><b><bdi>Ada</bdi></b></li>\n</ul>\n',
    ],
    [
      'a participant with posts, roles and a proxy',
      {
        participants: [
          {
            id: 'p',
            kind: 'person',
            honorific: 'Dr',
            name: 'Ada',
            posts: [{ title: 'chair', organization: 'Guild' }],
            roles: ['chair'],
            attendance: 'remote',
            onBehalfOf: 'Bo',
          },
        ],
      },
      '<ul>\n<li id="rapporteur-p" data-kind="person"><b><bdi>Dr Ada</bdi></b>, <bdi>chair, Guild</bdi> <small>(chair, remote, on behalf of <bdi>Bo</bdi>)</small></li>\n</ul>\n',
    ],
    [
      'an agenda without numbers',
      { agenda: [{ id: 'a', name: 'Fees', notes: [] }] },
      '<ol>\n<li>\n<h2 id="rapporteur-a"><bdi>Fees</bdi></h2>\n</li>\n</ol>\n',
    ],
    [
      'indirect speech',
      {
        statements: [
          {
            id: 's',
            text: 'it is late',
            speaker: { name: 'Bo' },
            verb: 'said',
            kind: 'emphasis',
            mode: 'indirect',
          },
        ],
      },
      '<figure>\n<blockquote>\n<p dir="auto" id="rapporteur-s" data-kind="emphasis">it is late</p>\n</blockquote>\n<figcaption><cite><bdi>Bo</bdi></cite> <bdi>said</bdi> <small>(emphasis)</small></figcaption>\n</figure>\n',
    ],
    [
      'direct speech of nobody named',
      { statements: [{ id: 's', text: 'Late!', kind: 'statement', mode: 'direct' }] },
      '<figure>\n<blockquote>\n<p dir="auto" id="rapporteur-s" data-kind="statement"><q>Late!</q></p>\n</blockquote>\n</figure>\n',
    ],
    [
      'a decision',
      { decisions: [{ id: 'd', text: 'a\nb' }] },
      '<ul>\n<li dir="auto" id="rapporteur-d">a<br>\nb</li>\n</ul>\n',
    ],
    [
      'an action item',
      {
        actionItems: [
          { id: 't', text: 'ask', assignees: [{ name: 'Bo' }], due: { value: '2026-04' }, status: 'open' },
        ],
      },
      '<ul>\n<li>\n<p dir="auto" id="rapporteur-t">ask</p>\n<dl>\n<div><dt>Owner</dt><dd><bdi>Bo</bdi></dd></div>\n<div><dt>Due</dt><dd><time datetime="2026-04">April 2026</time></dd></div>\n<div><dt>Status</dt><dd>open</dd></div>\n</dl>\n</li>\n</ul>\n',
    ],
    [
      'votes',
      { motions: [{ id: 'm', text: 'x', movers: [], seconders: [], counts: { yes: 5, abstain: 0 } }] },
      '<ul>\n<li>\n<p dir="auto" id="rapporteur-m">x</p>\n<table>\n<caption>Votes</caption>\n<thead><tr><th scope="col">Yes</th><th scope="col">Abstain</th></tr></thead>\n<tbody>\n<tr><td>5</td><td>0</td></tr>\n</tbody>\n</table>\n</li>\n</ul>\n',
    ],
    [
      'a document whose address is unsafe',
      { documents: [{ name: 'x', url: 'javascript:y' }] },
      '<ul>\n<li><bdi>x</bdi> <bdi>javascript:y</bdi></li>\n</ul>\n',
    ],
    [
      'the next meeting',
      { relatedMeetings: [{ relation: 'next', start: { value: 'XXXX-04-08' } }] },
      '<ul>\n<li><span>Next</span>: <time datetime="04-08">8 April</time></li>\n</ul>\n',
    ],
    [
      'a note',
      { notes: [{ text: 'x', speaker: { name: 'Bo' } }] },
      '<p dir="auto"><cite><bdi>Bo</bdi></cite>: x</p>\n',
    ],
  ])('%s', (_, fields, html) => {
    expect(section(fields)).toBe(html);
  });
});

describe('records that nobody checked', () => {
  test.each<[string, object, string]>([
    ['an end without a start', { end: { value: '2026-03-04' } }, '<dd>– <time datetime="2026-03-04">'],
    [
      'a post of nothing',
      { participants: [{ id: 'p', name: 'Ada', posts: [{}, { title: 'chair' }], roles: [] }] },
      '<b><bdi>Ada</bdi></b>, <bdi>chair</bdi></li>',
    ],
    [
      'a presence that is none',
      {
        participants: [
          { id: 'p', name: 'Ada', presence: '__proto__' },
          { id: 'q', name: 'Bo', presence: 'present' },
        ],
      },
      '<h3>Others</h3>\n<ul>\n<li id="rapporteur-p"><b><bdi>Ada</bdi></b></li>',
    ],
    [
      'identifiers that objects have',
      {
        agenda: [{ id: '__proto__', name: 'Fees' }],
        decisions: [{ id: 'constructor', text: 'x', agendaItemId: '__proto__' }],
      },
      '<h4>Decisions</h4>\n<ul>\n<li dir="auto" id="rapporteur-constructor">x</li>',
    ],
    [
      'codes that objects have',
      { status: 'constructor', statements: [{ id: 's', text: 'x', kind: 'toString' }] },
      '<figcaption><small>(toString)</small></figcaption>',
    ],
    [
      'counts that are no numbers',
      { motions: [{ id: 'm', text: 'x', counts: { yes: '<b>' } }] },
      '<td>NaN</td>',
    ],
    ['a number that is none', { motions: [{ id: 'm', text: 'x', counts: { no: 0 } }] }, '<td>0</td>'],
  ])('%s', (_, fields, html) => {
    expect(renderHtml({ schemaVersion: '1', id: 'r', ...fields } as MeetingRecord)).toContain(html);
  });

  test('a related meeting of which nothing is said leaves nothing', () => {
    expect(renderHtml(recordOf({ relatedMeetings: [{ relation: 'previous' }] }))).not.toContain('<section');
  });

  test('evidence of a source that is not there', () => {
    const evidence = [{ start: 0, end: 1, exact: 'x', sourceId: 'nowhere' }];
    const record = {
      schemaVersion: '1',
      id: 'r',
      notes: [{ text: 'x', evidence }],
    } as unknown as MeetingRecord;
    expect(renderHtml(record, { evidence: 'footnotes' })).toContain('<small>(characters 0–1)</small>');
  });

  test('footnotes are numbered as they are read', () => {
    const marks = renderHtml(fullRecord, { evidence: 'footnotes' }).matchAll(
      /href="#rapporteur-note__(\d+)"/g,
    );
    const numbers = [...marks].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('under an agenda item', () => {
  const record = recordOf({
    agenda: [
      { id: 'a', number: '1', name: 'Fees', notes: [] },
      { id: 'b', number: '1.1', name: 'Boats', parentId: 'a', notes: [] },
    ],
    decisions: [
      { id: 'd1', text: 'first', agendaItemId: 'b' },
      { id: 'd2', text: 'second', agendaItemId: 'nowhere' },
      { id: 'd3', text: 'third' },
    ],
  });
  const outline = (sections?: readonly ('agenda' | 'decisions')[]): string[] =>
    [
      ...renderHtml(record, sections ? { sections } : {}).matchAll(
        /<(h\d|li)[^>]*>(?:<bdi>|<span>)?([^<\n]+)/g,
      ),
    ].map(([, tag, text]) => `${tag} ${text}`);

  test('stand its decisions; the rest stand in their section', () => {
    expect(outline()).toEqual([
      'h1 Meeting',
      'h2 Agenda',
      'h3 1',
      'h4 1.1',
      'h5 Decisions',
      'li first',
      'h2 Decisions',
      'li second',
      'li third',
    ]);
  });
  test('unless the agenda is not written', () => {
    expect(outline(['decisions'])).toEqual(['h1 Decisions', 'li first', 'li second', 'li third']);
  });
  test('or decisions are not', () => {
    expect(outline(['agenda'])).toEqual(['h1 Agenda', 'h2 1', 'h3 1.1']);
  });
  test('a cycle of parents ends', () => {
    const agenda = [
      { id: 'a', name: 'A', parentId: 'b', notes: [] },
      { id: 'b', name: 'B', parentId: 'a', notes: [] },
    ];
    expect(renderHtml(recordOf({ agenda })).match(/<bdi>[AB]</g)).toEqual(['<bdi>A<', '<bdi>B<']);
  });
  test('depth has no end but headings do', () => {
    const agenda = Array.from({ length: 5000 }, (_, i) => ({
      id: `a${i}`,
      name: 'x',
      notes: [],
      ...(i ? { parentId: `a${i - 1}` } : {}),
    }));
    expect(renderHtml(recordOf({ agenda })).match(/<h6 /g)).toHaveLength(5000 - 3);
  });
});

describe('options', () => {
  test('headingLevel', () => {
    expect(renderHtml(recordOf({ notes: [{ text: 'x' }] }), { headingLevel: 3 }).match(/<h\d/g)).toEqual([
      '<h3',
      '<h4',
    ]);
  });
  test('sections picks and orders; the first heading is of the level asked for', () => {
    const html = renderHtml(fullRecord, { sections: ['notes', 'purposes'], headingLevel: 2 });
    expect(html.match(/<h\d>[^<]*/g)).toEqual(['<h2>Notes', '<h2>Purposes']);
  });
  test('evidence as attributes', () => {
    const html = renderHtml(fullRecord, { evidence: 'attributes' });
    expect(html).toContain('<li id="rapporteur-p1" data-kind="person" data-evidence="96-106 115-144">');
    expect(html).toContain('data-evidence="0-32 33-37 src1:23-32"');
  });
  test('evidence as footnotes, which lead back', () => {
    const html = renderHtml(fullRecord, { evidence: 'footnotes' });
    const marks = [...html.matchAll(/<a id="([^"]+)" href="#([^"]+)">/g)];
    expect(marks.length).toBeGreaterThan(10);
    for (const [, mark, note] of marks) {
      expect(html).toContain(`<li id="${note}">`);
      expect(html).toContain(`<a href="#${mark}">`);
    }
    expect(html).toContain(
      '<q dir="auto">chair of the Quay Association</q> <small>(characters 115–144)</small>',
    );
  });
  test('idPrefix keeps two records of one page apart', () => {
    const ids = (idPrefix: string): string[] =>
      [...renderHtml(fullRecord, { idPrefix }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids('a-').filter((id) => ids('b-').includes(id))).toEqual([]);
  });
  test('identifiers that are the same, or not letters, still give valid and unique ids', () => {
    const decisions = ['x', 'x', 'a b', 'a_b', 'é"<'].map((id) => ({ id, text: id }));
    const ids = [...renderHtml(recordOf({ decisions })).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'rapporteur-r1',
      'rapporteur-x',
      'rapporteur-a_20_b',
      'rapporteur-a_5f_b',
      'rapporteur-_e9__22__3c_',
    ]);
  });
  test('document', () => {
    const html = renderHtml(fullRecord, {
      document: {
        title: 'A & B',
        description: describeRecord(fullRecord),
        stylesheet: '/x.css?a&b',
        jsonLd: { a: '</script>' },
      },
    });
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/);
    expect(html).toContain('<title>A &#38; B</title>');
    expect(html).toContain(
      '<meta name="description" content="Board meeting, 4 March 2026 at 10:00 CET, Harbour House, Video room, 5 participants, 3 statements, 2 decisions, 2 action items">',
    );
    expect(html).toContain('<link rel="stylesheet" href="/x.css?a&#38;b">');
    expect(html).toContain('<script type="application/ld+json">{"a":"\\u003c/script>"}</script>');
    expect(html).toMatch(/<main>\n<article[\s\S]*<\/article>\n<\/main>\n<\/body>\n<\/html>\n$/);
  });
});

describe('handlers', () => {
  const record = recordOf({ decisions: [{ id: 'd', text: 'R&D' }], notes: [{ text: 'x' }] });
  test('one replaced, the others as they are', () => {
    const handlers: Partial<HtmlHandlers> = {
      decision: (node, context) => `<li class="mine">${context.text(node.text)}</li>`,
    };
    const html = renderHtml(record, { handlers });
    expect(html).toContain('<ul>\n<li class="mine">R&#38;D</li></ul>');
    expect(html).toContain('<p dir="auto">x</p>');
  });
  test('spread over the defaults, one calling another', () => {
    const handlers: HtmlHandlers = {
      ...defaultHtmlHandlers,
      note: (node, context) => `<aside>${defaultHtmlHandlers.note(node, context)}</aside>`,
    };
    expect(renderHtml(record, { handlers })).toContain('<aside><p dir="auto">x</p>\n</aside>');
  });
});

test.each([[null], [undefined], ['text'], [5]])('%j is no record', (value) => {
  expect(() => renderHtml(value as unknown as MeetingRecord)).toThrow(`Expected a record, got ${value}`);
});

test('no inline style, no script, no event handler', () => {
  expect(renderHtml(fullRecord, { document: true, evidence: 'footnotes' })).not.toMatch(
    /style=|<script|\son\w+=/,
  );
});
