import { describe, expect, test } from 'vitest';
import { defaultMarkdownHandlers, renderMarkdown, zh, type MarkdownHandlers } from '@rapporteur/render';
import type { MeetingRecord } from '@rapporteur/schema';
import { fullRecord } from './full-record.js';
import { recordOf } from './record-of.js';

test('the whole record', () => {
  const { sources, ...rest } = fullRecord;
  expect(renderMarkdown({ ...rest, sources: [{ ...sources[0], text: 'one\n\ntwo' }] })).toBe(`\
# Minutes of the Harbour Committee

- **Status**: held
- **Type**: board meeting
- **When**: 4 March 2026 at 10:00 CET (year assumed) – 12:30 Europe/Berlin
- **Where**: Harbour House, 1 Quay Street, 20457 Elbstadt; [Video room](https://meet.example.org/harbour)
- **Organisers**: Harbour Committee; Elbstadt Port Authority (cohost); Ilse Maurer (sponsor)
- **Attendance**: hybrid
- **Keywords**: harbour, dredging

## Purposes

- settle the dredging plan
- hear the residents

## Participants

### Present

- **Dr Ada Brandt**, github: @ada, chair, Quay Association, harbour master (chair, speaker, in person)
- **Tug Owners Union** (observer, remote, on behalf of Pilots Guild)

### Absent

- **residents** (note-keeper)

### Mentioned

- **Tomas Vlk**, Dredging Works

### Others

- **Noor Haddad**

## Agenda

### 1 Dredging

- **When**: 10:15 – 11:00
- **Presented by**: Ada Brandt and Tomas Vlk

**Tomas Vlk**: The survey of 2025 was shown.

#### Statements

> “The basin is too shallow.”
>
> — **Ada Brandt** said (assessment)

#### Motions

- That the basin be dredged to nine metres.
  - **Moved by**: Ada Brandt
  - **Seconded by**: Noor Haddad and Tug Owners Union
  - **Result**: passed
  - **Votes**: Ada Brandt (yes); Noor Haddad (no); Tomas Vlk (absent)

  | Yes | No | Abstain |
  | --- | --- | --- |
  | 5 | 1 | 0 |

#### Action items

- [ ] Ask three firms for offers
  - **Owner**: Tomas Vlk and Noor Haddad
  - **Due**: 1 April 2026 (year assumed)

#### 1.a Costs

Figures follow.

##### Decisions

- The survey is published.

### 2 Any other business

## Statements

> ships will call less often

> the works should begin in May
>
> — **The meeting** hoped (hope)

## Motions

- That the fees be waived.
  - **Result**: withdrawn

## Decisions

- The quay closes on Sundays.

## Action items

- [x] Put up the signs

## Documents

- [Survey 2025](https://example.org/survey.pdf), with charts
- [https://example.org/plan](https://example.org/plan)
- Oral report

## Related meetings

- **Next**: [April meeting](https://example.org/april), 8 April 2026
- **Previous**: February 2026
- **Series**: Harbour Committee

## Notes

**Ilse Maurer**: Coffee was served.

## Sources

- [Harbour Committee, March](https://example.org/minutes/march), Elbstadt Gazette, 6 March 2026 (en, text/plain, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08)

  one

  two
`);
});

test('without the agenda, what belongs to its items stands together', () => {
  const markdown = renderMarkdown(fullRecord, { sections: ['decisions'] });
  expect(markdown).toBe('# Decisions\n\n- The survey is published.\n- The quay closes on Sundays.\n');
});

test('evidence as footnotes', () => {
  const markdown = renderMarkdown(fullRecord, { evidence: 'footnotes', sections: ['purposes'] });
  expect(markdown).toBe(
    '# Purposes\n\n- settle the dredging plan [^1]\n- hear the residents\n\n[^1]: “Dredging” (characters 148–156)\n',
  );
});

test('what is absent leaves nothing', () => {
  expect(renderMarkdown(recordOf({}))).toBe('# Meeting\n');
  expect(renderMarkdown(recordOf({ name: 'Board' }))).toBe('# Board\n');
});

test.each([
  ['a safe address', 'https://example.org/a(b)?c&d', '- [x](https://example.org/a\\(b\\)?c\\&d)\n'],
  ['an unsafe one', 'javascript:alert(1)', '- x javascript:alert(1)\n'],
])('%s', (_, url, markdown) => {
  const record = recordOf({ documents: [{ name: 'x', url }] });
  expect(renderMarkdown(record, { sections: ['documents'] })).toBe(`# Documents\n\n${markdown}`);
});

test('brackets in the text of a link are escaped', () => {
  const record = recordOf({ documents: [{ name: '[a](b) \\[', url: '/x' }] });
  expect(renderMarkdown(record, { sections: ['documents'] })).toContain('- [\\[a\\](b) \\\\\\[](/x)\n');
});

describe('handlers', () => {
  const record = recordOf({ decisions: [{ id: 'd', text: '*x*' }] });
  test('one replaced', () => {
    const handlers: MarkdownHandlers = {
      ...defaultMarkdownHandlers,
      decision: (node, context) => context.item(`**Resolved:** ${context.inline(node.text)}`),
    };
    expect(renderMarkdown(record, { handlers, sections: ['decisions'] })).toBe(
      '# Decisions\n\n- **Resolved:** \\*x\\*\n',
    );
  });
});

test('labels and headingLevel', () => {
  const record = recordOf({
    name: '座谈会',
    inLanguage: 'zh',
    start: { value: '2026-01-15' },
    status: 'held',
  });
  expect(renderMarkdown(record, { labels: zh, headingLevel: 2 })).toBe(
    '## 座谈会\n\n- **状态**：已召开\n- **时间**：2026年1月15日\n',
  );
});

test.each([[null], [undefined], ['text']])('%j is no record', (value) => {
  expect(() => renderMarkdown(value as unknown as MeetingRecord)).toThrow(`Expected a record, got ${value}`);
});
