import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';

const head = 'Minutes of the meeting held on 3 March 2026\n\n';

function record(text: string) {
  return parseReport(text).record;
}

describe('attendance of councils and boards', () => {
  it('takes a label with the people it is said of', () => {
    const { participants } = record(
      `${head}Officers present: Ada Brook, President; Ben Hill, Treasurer\nSelectboard absent: Cora Lake\n`,
    );
    expect(participants.map(({ name, presence, posts }) => [name, presence, posts?.[0]?.title])).toEqual([
      ['Ada Brook', 'present', 'President'],
      ['Ben Hill', 'present', 'Treasurer'],
      ['Cora Lake', 'absent', undefined],
    ]);
  });

  it('goes on over lines set in below the label', () => {
    const { participants } = record(
      `${head}Directors Present: Ada Brook, President\n                   Ben Hill, Treasurer\nThe weather was fine.\n`,
    );
    expect(participants.map(({ name }) => name)).toEqual(['Ada Brook', 'Ben Hill']);
  });

  it('leaves out which council a councillor sits on', () => {
    const { participants } = record(
      `${head}Present: Cllr A Brook, County Cllr B Hill, District Cllr C Lake\n`,
    );
    expect(participants.map(({ name }) => name)).toEqual(['A Brook', 'B Hill', 'C Lake']);
  });

  it('reads a Chinese post and a name with a space between', () => {
    const { participants } = record(
      '某某基金会理事会会议纪要\n\n会议时间：2026年3月3日\n主持人：理事长 韩青\n',
    );
    expect(participants.map(({ name, posts, roles }) => [name, posts?.[0]?.title, roles])).toEqual([
      ['韩青', '理事长', ['chair']],
    ]);
  });

  it('parts a Chinese post from the name behind it', () => {
    const { participants } = record(
      '某某小区业主委员会会议纪要\n\n会议时间：2026年3月3日\n出席委员：副主任沈青、委员马小川\n',
    );
    expect(participants.map(({ name, posts }) => [name, posts?.[0]?.title])).toEqual([
      ['沈青', '副主任'],
      ['马小川', '委员'],
    ]);
  });
});

describe('whose meeting it is', () => {
  it.each([
    ['Ruderverein Uferblick e. V.\nProtokoll der Sitzung vom 3. März 2026\n', 'Ruderverein Uferblick e. V.'],
    ['春晓小区第三届业主委员会第五次会议纪要\n', '春晓小区第三届业主委员会'],
    [
      'LOWER MILL PARISH COUNCIL\n\nMinutes of the Meeting of the Parish Council held on 3 March 2026\n',
      'LOWER MILL PARISH COUNCIL',
    ],
    [
      'Alder Homeowners Association, Inc.\nBoard of Directors Meeting Minutes\n3 March 2026\n',
      'Alder Homeowners Association, Inc.',
    ],
    [
      'Lower Mill School District\nBoard of Education Regular Meeting\n3 March 2026\n',
      'Lower Mill School District',
    ],
  ])('is told by the line above the title: %j', (text, body) => {
    expect(record(`${text}\nPresent: Ada Brook, Ben Hill\n`).organizers.map(({ name }) => name)).toEqual([
      body,
    ]);
  });
});

describe('headings and marks of plain text', () => {
  it('reads what is marked as decided right in the agenda', () => {
    const { decisions } = record(
      `${head}## Agenda\n\n- Flaky tests\n  - Three of them fail.\n  - Decision: skip them until the image is fixed\n- Meeting time\n`,
    );
    expect(decisions.map(({ text }) => text)).toEqual(['skip them until the image is fixed']);
  });

  it('takes numbered lines with dates and apologies as items', () => {
    const { agenda } = record(
      `${head}1. Welcome and apologies\nAda opened.\n\n2. Minutes of 22 January 2026\nApproved.\n\n3. Budget\nFine.\n`,
    );
    expect(agenda.map(({ name }) => name)).toEqual([
      'Welcome and apologies',
      'Minutes of 22 January 2026',
      'Budget',
    ]);
  });

  it('counts people whose number is given twice', () => {
    const { participants } = record(`${head}Homeowners present: Six (6) homeowners\n`);
    expect(participants.map(({ kind, name }) => [kind, name])).toEqual([['group', 'Six (6) homeowners']]);
  });

  it('takes lines that repeat the list of contents as headings', () => {
    const { agenda, decisions } = record(
      `${head}Contents\n\n1. Pressure units\n2. Next draft\n\nPressure units\n\nRESOLUTION: Pressure is normalised\n\nNext draft\n\nRESOLUTION: Publish the draft\n`,
    );
    expect(agenda.map(({ name }) => name)).toEqual(['Pressure units', 'Next draft']);
    expect(decisions.map(({ text }) => text)).toEqual(['Pressure is normalised', 'Publish the draft']);
  });

  it('takes the name between the mark of a task and a colon as its owner', () => {
    const { actionItems } = record(
      `${head}Present: Ada Brook, Ben Hill\n\n## Fair\n\n- TODO Ben: book the grill\n`,
    );
    expect(actionItems.map(({ text, assignees }) => [text, assignees?.map(({ name }) => name)])).toEqual([
      ['book the grill', ['Ben']],
    ]);
  });

  it('leaves out how a council decided', () => {
    const { decisions } = record(
      "Compte rendu du conseil municipal du 3 mars 2026\n\nPrésents : Ada Brun, Luc Roi\n\n## Budget\n\nLe conseil décide à l'unanimité de maintenir les taux.\n",
    );
    expect(decisions.map(({ text }) => text)).toEqual(['maintenir les taux']);
  });
});

describe('motions of councils and boards', () => {
  it.each([
    [
      'It was proposed by Cllr Brook, seconded by Cllr Hill and resolved that the minutes be approved.',
      'Brook',
      'Hill',
    ],
    [
      'It was resolved to approve the payments. Proposed Cllr Brook, seconded Cllr Hill. All in favour.',
      'Brook',
      'Hill',
    ],
  ])('%s', (text, mover, seconder) => {
    const { motions } = record(`${head}Present: Cllr Ada Brook, Cllr Ben Hill\n\n## Finance\n\n${text}\n`);
    expect(
      motions.map(({ movers, seconders }) => [
        movers.map(({ name }) => name),
        seconders.map(({ name }) => name),
      ]),
    ).toEqual([[[mover], [seconder]]]);
  });

  it('reads "Action items" over motions as items of the agenda, not as tasks', () => {
    const { motions, actionItems } = record(
      `${head}Present: Ada Brook, Ben Hill\n\n## Action items\n\nA. Bus lease\nBrook moved to approve the bus lease. Hill seconded the motion. Motion carried.\n`,
    );
    expect(motions.map(({ text }) => text)).toEqual(['approve the bus lease']);
    expect(actionItems).toEqual([]);
  });
});
