import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const rest = '\n\n## Attendees\n\n- Ada Brook\n- Ben Hill\n\n## Agenda\n\n- Budget\n- Hall\n';

function head(text: string) {
  const { record } = parseReport(text + rest);
  return {
    name: record.name,
    start: record.start?.value,
    end: record.end?.value,
    places: record.locations.map(({ name }) => name),
    bodies: record.organizers.map(({ name }) => name),
    kind: record.classification,
  };
}

describe('title', () => {
  it.each([
    ['# Tessera Board Meeting, 3 March 2026', 'Tessera Board Meeting, 3 March 2026'],
    ['---\ntitle: Tessera Board Meeting\ndate: 2026-03-03\n---\n\nWelcome.', 'Tessera Board Meeting'],
    ['+++\ntitle = "Tessera Board Meeting"\ndate = "2026-03-03"\n+++\n', 'Tessera Board Meeting'],
    ['Title: Tessera Board Meeting\nDate: 2026-03-03 10:20\nAuthors: Ben Hill\n', 'Tessera Board Meeting'],
    ['Tessera Board Meeting\n=====================\n\n3 March 2026', 'Tessera Board Meeting'],
    ['<h1>Tessera Board Meeting</h1>\n<p>3 March 2026</p>', 'Tessera Board Meeting'],
    ['---\ntitle: "2026-03-03"\n---\n\n# Tessera Board Meeting', 'Tessera Board Meeting'],
    ['Minutes of the Tessera Board\n\nDate: 3 March 2026', 'Minutes of the Tessera Board'],
    ['# 2026-03-03', undefined],
  ])('%s', (text, name) => {
    expect(head(text).name).toBe(name);
  });
});

describe('day and times', () => {
  it.each([
    [
      '# Board meeting\n\n**Date:** 3 March 2026\n**Time:** 7.30pm – 9pm',
      '2026-03-03T19:30',
      '2026-03-03T21:00',
    ],
    [
      '# Board meeting\n\n- **Dates**: Tuesday March 3rd, 2026\n- **Times**: 9:00-10:00am Pacific Time',
      '2026-03-03T09:00',
      '2026-03-03T10:00',
    ],
    [
      '# Board meeting\n\nDate: 2026-03-03\n\n- Opened: 19:50\n- Closed: 20:30',
      '2026-03-03T19:50',
      '2026-03-03T20:30',
    ],
    [
      '# Board meeting\n\nMarch 3, 2026\n\nThe meeting was called to order at 6:30 pm.\n\nAdjourned at 8:05 pm.',
      '2026-03-03T18:30',
      '2026-03-03T20:05',
    ],
    [
      '# Board meeting, 3 March 2026\n\nThe meeting took place at the school on March 3rd at 8 PM.',
      '2026-03-03T20:00',
      undefined,
    ],
    ['# Board meeting\n\nMarch 3, 2026, 19:00-20:30 UTC', '2026-03-03T19:00', '2026-03-03T20:30'],
    [
      '---\ntitle: Board meeting\ndate: 2026-03-03 19:00:00 -0800\n---\n\nWelcome.',
      '2026-03-03T19:00',
      undefined,
    ],
    ['+++\ntitle = "Board meeting"\ndate = 2026-03-03T12:00:00Z\n+++\n', '2026-03-03', undefined],
    [
      '# Board meeting\n\nDate: 3 March 2026\nStart: 22:30\nEnd: 00:40',
      '2026-03-03T22:30',
      '2026-03-04T00:40',
    ],
  ])('%s', (text, start, end) => {
    expect([head(text).start, head(text).end]).toEqual([start, end]);
  });

  it('tells publication and meeting apart', () => {
    const { record } = parseReport(
      `---\ntitle: Board minutes\ndate: 2026-03-09\n---\n\nMeeting date: 3 March 2026${rest}`,
    );
    expect([record.start?.value, record.sources[0]?.published?.value]).toEqual(['2026-03-03', '2026-03-09']);
  });

  it('reports two days with both readings', () => {
    const { record, diagnostics } = parseReport(`# Board minutes, 3 March 2026\n\nDate: 3 March 2025${rest}`);
    const conflict = diagnostics.find(({ code }) => code === 'date-conflict');
    expect(record.start?.value).toBe('2025-03-03');
    expect(conflict?.alternatives).toEqual(['2025-03-03', '2026-03-03']);
  });

  it('takes no day from a weekday and a time', () => {
    expect(
      head('# Board meeting\n\n| Meeting Time | Meeting Day |\n|---|---|\n| 7 pm to 8 pm | Tuesdays |').start,
    ).toBeUndefined();
  });
});

describe('place', () => {
  it.each([
    ['# Board meeting\n\nLocation: The Old Pump House', ['The Old Pump House']],
    ['# Board meeting\n\nLocation: Zoom (link in the invitation)', ['Zoom']],
    ['# Board meeting\n\nThe meeting took place at the boat club on March 3rd 2026 at 2 PM.', ['boat club']],
    ['# Board meeting\n\nAda called the meeting to order at 6:30 pm via teleconference.', ['teleconference']],
    ['# Board meeting\n\n[Video conference link](https://meet.example/board)', ['Video conference']],
    ['# Board meeting\n\n### Location\n\nTown hall', ['Town hall']],
    ['# Board meeting\n\nLocation: TBA', []],
  ])('%s', (text, places) => {
    expect(head(text).places).toEqual(places);
  });
});

describe('whose meeting it is', () => {
  it.each([
    ['# Tessera Foundation Board of Directors Meeting, 3 March 2026', ['Tessera Foundation']],
    ['# TSG Weekly Call 2026-03-03', ['TSG']],
    ['# Town of Millbrook\n\nMarch 3, 2026', ['Town of Millbrook']],
    [
      'HOLLOWAY ALLOTMENT SOCIETY\nMinutes of the Committee Meeting\n\nDate: 3 March 2026',
      ['HOLLOWAY ALLOTMENT SOCIETY'],
    ],
    ['# Monthly Board Meeting 2026-03-03', []],
    ['# 2026 Annual Homeowners Meeting', []],
    ['# Board Meeting\n\nOrganizer: Millbrook Ltd', ['Millbrook Ltd']],
  ])('%s', (text, bodies) => {
    expect(head(text).bodies).toEqual(bodies);
  });
});

describe('kind and status', () => {
  it.each([
    ['# Annual General Meeting 2026', 'general-meeting'],
    ['# Tessera Board Meeting 2026-03-03', 'board-meeting'],
    ['# Weekly call 2026-03-03', undefined],
  ])('%s', (text, kind) => {
    expect(head(text).kind).toBe(kind);
  });

  it.each([
    ['# Board Meeting 2026-03-03 (cancelled)', 'cancelled'],
    ['# Board Meeting 2026-03-03\n\nAdjourned at 9 pm.', 'held'],
    ['# Board Meeting 2026-03-03', undefined],
  ])('%s', (text, status) => {
    expect(parseReport(text + rest).record.status).toBe(status);
  });
});

describe('a first line that calls itself minutes', () => {
  it.each([
    [
      'like a sentence',
      'Minutes of the annual meeting of Elmton Parish Council held in the hall on 5 May 2026.\n\nPresent: Ada Brook, Ben Hill\n',
      'Minutes of the annual meeting of Elmton Parish Council held in the hall on 5 May 2026',
    ],
    [
      'over prose',
      'Minutes – Board Meeting – 5 May 2026\n\nPresident Ada Brook called the meeting to order at 9:00 AM in the hall. All the members that were elected at the annual meeting were there, and the chair confirmed a quorum.\n\nThe chair stated the aim of the meeting and went through the duties of each office, one after the other.\n',
      'Minutes – Board Meeting – 5 May 2026',
    ],
  ])('%s', (_, text, name) => {
    const { record } = parseReport(text);
    expect(record.name).toBe(name);
    expect(record.start?.value.slice(0, 10)).toBe('2026-05-05');
  });
});

describe('plain heads of councils', () => {
  it('letter-spaced words and the title below them', () => {
    const { record } = parseReport(
      'N i e d e r s c h r i f t\n\nüber die öffentliche Sitzung der Gemeindevertretung der Gemeinde Lindau vom 12.12.2025.\n\nSitzungsort: im Gasthof Linde\nBeginn der Sitzung: 19.00 Uhr\n\nAnwesend sind:\nBürgermeisterin Ada Brück\nGemeindevertreter Jonas Ebert\n\nT a g e s o r d n u n g\n\n1. Eröffnung der Sitzung\n2. Haushalt 2026\n\nzu TOP 1. Eröffnung der Sitzung\n\nSie begrüßt alle.\n\nzu TOP 2. Haushalt 2026\n\nEr wird vertagt.\n',
    );
    expect(record.name).toBe(
      'Niederschrift über die öffentliche Sitzung der Gemeindevertretung der Gemeinde Lindau vom 12.12.2025',
    );
    expect(record.start?.value).toBe('2025-12-12T19:00');
    expect(record.agenda.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Eröffnung der Sitzung',
      '2 Haushalt 2026',
    ]);
  });

  it.each([
    ['below the date', 'Tuesday, 5 May 2026, 7 pm\nElm Hall, Mill Lane', ['Elm Hall, Mill Lane']],
    ['behind the time', '5 May 2026\n\n7:00 p.m. Elm Library', ['Elm Library']],
    [
      'that is an address',
      'Tuesday, May 5, 2026\n123 Mill Street, Elmton, OH 45001',
      ['123 Mill Street, Elmton, OH 45001'],
    ],
    ['what is no place', '5 May 2026\nElm Garden Party', []],
  ])('a place %s', (_, lines, places) => {
    const { record } = parseReport(
      `Elm Club Committee Meeting\n\n${lines}\n\nPresent: Ada Brook, Ben Hill\n`,
    );
    expect(record.locations.map(({ name }) => name)).toEqual(places);
  });

  it('a place ends where the meeting opens', () => {
    const { record } = parseReport(
      'Senate Meeting Minutes\n5 May 2026\n\nPresent: Ada Brook\n\nThe meeting of the senate at Elm University was called to order at 6:40 PM.\n',
    );
    expect(record.locations.map(({ name }) => name)).toEqual(['Elm University']);
  });
});

describe('what opens and closes', () => {
  const { record } = parseReport(
    '# Minutes of the Elm Club board meeting\n\nPresent: Ada Brook, Ben Hill\n\nThe meeting was held on 3 May 2026 at the Town Hall, Mill Lane, Elmton, Ada Brook presiding.\n\n## Roof\n\nIt leaks.\n\nThe meeting was adjourned at 9 pm.\n',
  );

  it('the commas of an address are part of the place', () => {
    expect(record.locations.map(({ name }) => name)).toEqual(['Town Hall, Mill Lane, Elmton']);
  });

  it('a sentence that only says when it closed is no note', () => {
    expect(record.end?.value).toBe('2026-05-03T21:00');
    expect(record.agenda[0]?.notes.map(({ text }) => text)).toEqual(['It leaks.']);
  });

  it('nor is it under a heading of its own', () => {
    const closed = parseReport(
      '# Minutes of the Elm Club meeting, 3 May 2026\n\nPresent: Ada Brook\n\n## 1. Roof\n\nIt leaks.\n\n## 2. Adjournment\n\nThe meeting was adjourned at 9 pm.\n',
    );
    expect(closed.record.agenda.map(({ notes }) => notes.length)).toEqual([1, 0]);
  });
});
