import { expect, describe, test } from 'vitest';
import { renderHtml, renderMarkdown } from '@rapporteur/render';
import schema from '@rapporteur/schema/json-schema/v1/meeting-record.json' with { type: 'json' };
import { fullRecord } from './full-record.js';

/** Where a field is: what stands there in HTML and in Markdown, or, for `null`, why it does not. */
type Place = readonly [html: string | null, markdown: string | null, why?: string];

const ANCHOR = 'Markdown has no names for places in it.';
const MARKUP = 'Markdown has no attributes.';
const REFERENCE = 'It says where in the record something belongs, and there it stands.';
const EVIDENCE: Place = ['data-evidence="', '[^'];

const places: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  MeetingRecord: {
    schemaVersion: [null, null, 'It is of the format, not of the meeting.'],
    id: ['<h1 dir="auto" id="rapporteur-2026-03-04-harbour-1a2b3c4d"', null, ANCHOR],
    name: ['>Minutes of the Harbour Committee', '# Minutes of the Harbour Committee'],
    classification: ['<dt>Type</dt><dd>board meeting</dd>', '- **Type**: board meeting'],
    status: ['<dt>Status</dt><dd>held</dd>', '- **Status**: held'],
    inLanguage: ['<article class="rapporteur" lang="en"', null, MARKUP],
    start: ['<dt>When</dt><dd><time datetime="2026-03-04T10:00"', '- **When**: 4 March 2026 at 10:00 CET'],
    end: ['– <time datetime="12:30"', '– 12:30 Europe/Berlin'],
    attendanceMode: ['<dt>Attendance</dt><dd>hybrid</dd>', '- **Attendance**: hybrid'],
    locations: ['<dt>Where</dt>', '- **Where**'],
    organizers: ['<dt>Organisers</dt>', '- **Organisers**'],
    participants: ['<section class="rapporteur-participants">', '## Participants'],
    purposes: ['<section class="rapporteur-purposes">', '## Purposes'],
    agenda: ['<section class="rapporteur-agenda">', '## Agenda'],
    statements: ['<section class="rapporteur-statements">', '## Statements'],
    motions: ['<section class="rapporteur-motions">', '## Motions'],
    decisions: ['<section class="rapporteur-decisions">', '## Decisions'],
    actionItems: ['<section class="rapporteur-actionItems">', '## Action items'],
    documents: ['<section class="rapporteur-documents">', '## Documents'],
    relatedMeetings: ['<section class="rapporteur-relatedMeetings">', '## Related meetings'],
    notes: ['<section class="rapporteur-notes">', '## Notes'],
    keywords: ['<bdi>harbour</bdi>, <bdi>dredging</bdi>', '- **Keywords**: harbour, dredging'],
    sources: ['<section class="rapporteur-sources">', '## Sources'],
    evidence: ['data-evidence="0-32 33-37 src1:23-32"', 'Committee [^1]'],
    extensions: [null, null, 'What they mean is known to other applications alone.'],
  },
  Location: {
    id: ['<span id="rapporteur-l1"', null, ANCHOR],
    kind: ['data-kind="virtual"', null, MARKUP],
    name: ['<bdi>Harbour House</bdi>', 'Harbour House'],
    address: ['<address dir="auto">1 Quay Street, 20457 Elbstadt</address>', '1 Quay Street, 20457 Elbstadt'],
    url: ['<a href="https://meet.example.org/harbour"', '[Video room](https://meet.example.org/harbour)'],
    evidence: EVIDENCE,
  },
  Organizer: {
    name: ['>Elbstadt Port Authority</bdi>', 'Elbstadt Port Authority'],
    kind: ['<bdi data-kind="organization"', null, MARKUP],
    role: ['<small>(cohost)</small>', '(cohost)'],
    evidence: EVIDENCE,
  },
  Participant: {
    id: ['<li id="rapporteur-p1"', null, ANCHOR],
    kind: ['<li id="rapporteur-p3" data-kind="group">', null, MARKUP],
    name: ['<bdi>Tug Owners Union</bdi>', '**Tug Owners Union**'],
    honorific: ['<bdi>Dr Ada Brandt</bdi>', '**Dr Ada Brandt**'],
    identifiers: ['<bdi>@ada</bdi>', '@ada'],
    posts: ['<bdi>chair, Quay Association</bdi>', 'chair, Quay Association'],
    roles: ['(note-keeper)', '(note-keeper)'],
    presence: ['<h3>Absent</h3>', '### Absent'],
    attendance: ['chair, speaker, in person)', 'chair, speaker, in person)'],
    onBehalfOf: ['on behalf of <bdi>Pilots Guild</bdi>', 'on behalf of Pilots Guild'],
    evidence: EVIDENCE,
  },
  Identifier: {
    scheme: ['<span title="github">', 'github: @ada'],
    identifier: ['<bdi>@ada</bdi>', 'github: @ada'],
  },
  Post: {
    title: ['<bdi>harbour master</bdi>', ', harbour master'],
    organization: ['<bdi>Dredging Works</bdi>', ', Dredging Works'],
  },
  Purpose: { text: ['>settle the dredging plan', '- settle the dredging plan'], evidence: EVIDENCE },
  AgendaItem: {
    id: ['<h3 id="rapporteur-a1"', null, ANCHOR],
    number: ['<bdi>1.a</bdi>', '#### 1.a Costs'],
    name: ['<bdi>Costs</bdi>', '#### 1.a Costs'],
    parentId: ['<h4 id="rapporteur-a2"', '#### 1.a Costs'],
    presenters: ['<dt>Presented by</dt>', '- **Presented by**: Ada Brandt'],
    notes: ['Figures follow.', 'Figures follow.'],
    start: ['<time datetime="10:15">10:15</time>', '- **When**: 10:15'],
    end: ['<time datetime="11:00">11:00</time>', '– 11:00'],
    evidence: EVIDENCE,
  },
  Note: {
    text: ['</cite>: Coffee was served.', '**Ilse Maurer**: Coffee was served.'],
    speaker: ['<cite><bdi>Ilse Maurer</bdi></cite>', '**Ilse Maurer**'],
    evidence: EVIDENCE,
  },
  AgentRef: {
    name: ['<bdi>Noor Haddad</bdi>', 'Noor Haddad'],
    participantId: [null, null, 'The name is there, and the participant in the list of participants.'],
    evidence: EVIDENCE,
  },
  Statement: {
    id: ['id="rapporteur-s1"', null, ANCHOR],
    text: ['<q>The basin is too shallow.</q>', '> “The basin is too shallow.”'],
    speaker: ['<cite><bdi>The meeting</bdi></cite>', '— **The meeting**'],
    kind: ['data-kind="assessment"', '(assessment)'],
    mode: ['<q>The basin', '“The basin'],
    verb: ['<bdi>hoped</bdi>', 'hoped'],
    agendaItemId: [null, null, REFERENCE],
    evidence: EVIDENCE,
  },
  Motion: {
    id: ['id="rapporteur-m1"', null, ANCHOR],
    text: ['That the basin be dredged to nine metres.', '- That the basin be dredged to nine metres.'],
    movers: ['<dt>Moved by</dt>', '- **Moved by**: Ada Brandt'],
    seconders: ['<dt>Seconded by</dt>', '- **Seconded by**: Noor Haddad and Tug Owners Union'],
    result: ['<dt>Result</dt><dd>passed</dd>', '- **Result**: passed'],
    counts: ['<th scope="col">Abstain</th>', '| Yes | No | Abstain |'],
    votes: ['<th scope="col">Voter</th>', '- **Votes**: Ada Brandt (yes)'],
    agendaItemId: [null, null, REFERENCE],
    evidence: EVIDENCE,
  },
  VoteCounts: {
    yes: ['<tr><td>5</td>', '| 5 |'],
    no: ['<td>1</td>', '| 1 |'],
    abstain: ['<td>0</td></tr>', '| 0 |'],
  },
  Vote: {
    voter: ['<th scope="row"><bdi>Noor Haddad</bdi></th>', 'Noor Haddad (no)'],
    option: ['<td>absent</td>', '(absent)'],
  },
  Decision: {
    id: ['id="rapporteur-d1"', null, ANCHOR],
    text: ['>The survey is published.', '- The survey is published.'],
    agendaItemId: [null, null, REFERENCE],
    evidence: EVIDENCE,
  },
  ActionItem: {
    id: ['id="rapporteur-t1"', null, ANCHOR],
    text: ['>Ask three firms for offers', '- [ ] Ask three firms for offers'],
    assignees: ['<dt>Owner</dt>', '- **Owner**: Tomas Vlk and Noor Haddad'],
    due: ['<dt>Due</dt><dd><time datetime="2026-04-01"', '- **Due**: 1 April 2026'],
    status: ['<dt>Status</dt><dd>done</dd>', '- [x] Put up the signs'],
    agendaItemId: [null, null, REFERENCE],
    evidence: EVIDENCE,
  },
  DocumentRef: {
    name: ['<bdi>Survey 2025</bdi>', '[Survey 2025]'],
    url: ['<a href="https://example.org/survey.pdf">', '(https://example.org/survey.pdf)'],
    note: ['<bdi>with charts</bdi>', ', with charts'],
    evidence: EVIDENCE,
  },
  RelatedMeeting: {
    relation: ['<span>Next</span>', '- **Next**'],
    name: ['<bdi>April meeting</bdi>', '[April meeting]'],
    start: ['<time datetime="2026-04-08">', ', 8 April 2026'],
    url: ['<a href="https://example.org/april">', '(https://example.org/april)'],
    evidence: EVIDENCE,
  },
  Source: {
    id: ['<li id="rapporteur-src1">', null, ANCHOR],
    title: ['<bdi>Harbour Committee, March</bdi>', '[Harbour Committee, March]'],
    url: ['<a href="https://example.org/minutes/march">', '(https://example.org/minutes/march)'],
    publisher: ['<bdi>Elbstadt Gazette</bdi>', ', Elbstadt Gazette'],
    published: ['<time datetime="2026-03-06">', ', 6 March 2026'],
    language: ['(<bdi>en</bdi>', '(en'],
    mediaType: ['<bdi>text/plain</bdi>', ', text/plain'],
    text: ['<details><summary>Source text</summary><pre dir="auto">', '1\\. Dredging: Ada Brandt said'],
    sha256: ['<bdi>9f86d081884c', ', 9f86d081884c'],
  },
  MeetingTime: {
    value: ['<time datetime="2026-04-01"', '1 April 2026'],
    timeZone: ['12:30 Europe/Berlin', '12:30 Europe/Berlin'],
    zoneText: ['10:00 CET', '10:00 CET'],
    text: ['title="by 1 April"', null, MARKUP],
    assumed: ['<small>(year assumed)</small>', '(year assumed)'],
    evidence: EVIDENCE,
  },
  Evidence: {
    start: ['(characters 41–55)', '(characters 41–55)'],
    end: ['data-evidence="41-55"', '(characters 41–55)'],
    exact: ['<q dir="auto">4 March, 10:00</q>', '“4 March, 10:00”'],
    field: [null, null, 'It stands beside the value of that field, or with the whole.'],
    match: ['inferred', 'inferred'],
    sourceId: ['src1:23-32', 'inferred, Harbour Committee, March'],
  },
};

const definitions: Record<string, { properties: object }> = { MeetingRecord: schema, ...schema.$defs };

test('every field of the schema is in the table, and no other', () => {
  const fields = (entity: object | undefined): string[] => Object.keys(entity ?? {}).sort();
  expect(fields(places)).toEqual(fields(definitions));
  for (const [name, { properties }] of Object.entries(definitions))
    expect(fields(places[name]), name).toEqual(fields(properties));
});

describe('a record with a value in every field shows', () => {
  const html =
    renderHtml(fullRecord, { evidence: 'attributes' }) + renderHtml(fullRecord, { evidence: 'footnotes' });
  const markdown = renderMarkdown(fullRecord, { evidence: 'footnotes' });
  const rows = Object.entries(places).flatMap(([entity, fields]) =>
    Object.entries(fields).map(([field, place]) => [`${entity}.${field}`, place] as const),
  );

  test.each(rows)('%s', (_, [inHtml, inMarkdown, why]) => {
    if (inHtml !== null) expect(html).toContain(inHtml);
    if (inMarkdown !== null) expect(markdown).toContain(inMarkdown);
    if (inHtml === null || inMarkdown === null) expect(why).toMatch(/\.$/);
  });
});
