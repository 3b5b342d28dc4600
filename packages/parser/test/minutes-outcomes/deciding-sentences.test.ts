import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

const heads = {
  en: '# Council Meeting Minutes\n\nDate: 4 March 2026\nPresent: Ada Brook, Ben Hill, Cy Moss\n\n## 1. Budget\n\n',
  de: '# Protokoll der Gemeinderatssitzung\n\nDatum: 4. März 2026\nAnwesend: Anna Roth, Uli Baum\n\n## TOP 1 Haushalt\n\n',
  fr: '# Compte rendu du conseil municipal\n\nDate : 4 mars 2026\nPrésents : Anne Roy, Luc Petit\n\n## 1. Budget\n\n',
  es: '# Acta del pleno\n\nFecha: 4 de marzo de 2026\nAsistentes: Ana Ruiz, Luis Gil\n\n## 1. Presupuesto\n\n',
  nl: '# Notulen gemeenteraad\n\nDatum: 4 maart 2026\nAanwezig: Anna de Boer, Kees Bos\n\n## 1. Begroting\n\n',
  zh: '# 理事会会议纪要\n\n时间：2026年3月4日\n出席：陈学文、林海\n\n## 一、预算\n\n',
};
type Language = keyof typeof heads;

function read(language: Language, text: string) {
  return parseReport(heads[language] + text, { language }).record;
}

function decisions(language: Language, text: string): string[] {
  return read(language, text).decisions.map(({ text: words }) => words);
}

/** Each motion on one line: text | mover | seconder | result | counts. */
function motions(language: Language, text: string): string[] {
  return read(language, text).motions.map(({ text: words, movers, seconders, result = '', counts }) =>
    [
      words,
      movers.map(({ name }) => name).join(' + '),
      seconders.map(({ name }) => name).join(' + '),
      result,
      counts === undefined ? '' : [counts.yes, counts.no, counts.abstain].join('-'),
    ].join(' | '),
  );
}

describe('verbs in two parts', () => {
  test.each<[Language, string]>([
    ['de', 'Die Versammlung stimmt dem Haushaltsplan zu'],
    ['de', 'Der Bauausschuss stimmte der Vorlage einstimmig zu, die Halle zu erweitern'],
    ['de', 'Der Vorstand lehnt den Antrag auf Beitragserhöhung ab'],
    ['nl', 'De gemeenteraad stelt de begroting vast'],
    ['nl', 'De bouwcommissie keurt het ontwerp goed'],
  ])('%s: %s', (language, sentence) => {
    expect(decisions(language, `${sentence}.`)).toEqual([sentence]);
  });

  test.each<[string, Language, string]>([
    ['of one person', 'de', 'Herr Baum lehnt den Vorschlag ab, weil er zu teuer ist.'],
    ['under a condition', 'de', 'Falls nötig, stimmt der Vorstand dem Umbau zu.'],
  ])('%s decide nothing', (_, language, text) => {
    expect(decisions(language, text)).toEqual([]);
  });
});

describe('what was decided stands behind how', () => {
  test.each<[Language, string, string]>([
    [
      'de',
      'Der Rat fasst einstimmig folgenden Beschluss: Die Hundesteuer wird auf 60 Euro festgesetzt.',
      'Die Hundesteuer wird auf 60 Euro festgesetzt',
    ],
    [
      'de',
      'Der Vorstand beschließt mehrheitlich, die Halle am 3. Mai, einem Sonntag, zu schmücken.',
      'die Halle am 3. Mai, einem Sonntag, zu schmücken',
    ],
    [
      'de',
      'Der Vorstand beschließt, am 3. Mai, einen Tag vor dem Fest, die Halle zu schmücken.',
      'am 3. Mai, einen Tag vor dem Fest, die Halle zu schmücken',
    ],
    [
      'fr',
      'Le conseil municipal, après en avoir délibéré, à l’unanimité, décide de vendre la parcelle.',
      'vendre la parcelle',
    ],
    [
      'fr',
      'Ouï l’exposé du maire, le conseil municipal, après en avoir délibéré, autorise le maire à signer le bail.',
      'autorise le maire à signer le bail',
    ],
    ['fr', 'DÉCIDE de vendre la parcelle.', 'vendre la parcelle'],
    ['fr', 'Les membres du conseil valident le devis de l’entreprise.', 'le devis de l’entreprise'],
    ['es', 'La Asamblea aprueba por mayoría la subida de la cuota.', 'la subida de la cuota'],
    [
      'es',
      'Quedando aprobada por unanimidad el acta anterior.',
      'Quedando aprobada por unanimidad el acta anterior',
    ],
    ['nl', 'De raad besluit unaniem om de subsidie te verlengen.', 'de subsidie te verlengen'],
    ['nl', 'De raad verwerpt de motie.', 'verwerpt de motie'],
    ['zh', '会议审议并通过《关于修改章程的议案》。', '《关于修改章程的议案》'],
    ['zh', '与会理事一致同意增补林海为副会长。', '增补林海为副会长'],
  ])('%s: %s', (language, text, expected) => {
    expect(decisions(language, text)).toEqual([expected]);
  });
});

describe('several decisions', () => {
  test.each<[string, Language, string, string[]]>([
    [
      'with numbers in words, in paragraphs',
      'es',
      'El Pleno acuerda por unanimidad:\n\nPRIMERO: Aprobar el presupuesto.\n\nSEGUNDO: Publicar el acuerdo.',
      ['Aprobar el presupuesto', 'Publicar el acuerdo'],
    ],
    [
      'with numbers in words, in one paragraph',
      'es',
      'El Pleno, por unanimidad de los presentes, acuerda: Primero.- Aprobar el convenio. Segundo.- Facultar al alcalde para su firma.',
      ['Aprobar el convenio', 'Facultar al alcalde para su firma'],
    ],
    [
      'in articles',
      'fr',
      'Le conseil municipal, après en avoir délibéré, décide :\n\nArticle 1er : La parcelle est vendue.\n\nArticle 2 : Le prix est fixé à 300 euros.',
      ['La parcelle est vendue', 'Le prix est fixé à 300 euros'],
    ],
    [
      'in a list behind a colon',
      'fr',
      'Le conseil municipal, après en avoir délibéré, décide :\n\n1. de vendre la parcelle ;\n2. de fixer le prix à 300 euros.',
      ['vendre la parcelle', 'fixer le prix à 300 euros'],
    ],
    [
      'joined by a small word',
      'zh',
      '会议审议通过了《年度预算》，并决定六月召开年会。',
      ['《年度预算》', '六月召开年会'],
    ],
    [
      'joined by "and"',
      'en',
      'The board approved the lease and agreed to repair the roof.',
      ['the lease', 'repair the roof'],
    ],
  ])('%s', (_, language, text, expected) => {
    expect(decisions(language, text)).toEqual(expected);
  });

  test('an agenda with numbers in words decides nothing', () => {
    expect(decisions('es', 'PRIMERO.- Lectura del acta.\n\nSEGUNDO.- Ruegos y preguntas.')).toEqual([]);
  });
});

describe('votes in the sentence that decides', () => {
  test.each<[Language, string, string]>([
    [
      'de',
      'Der Gemeinderat beschließt mit 12 : 3 Stimmen, die Straße zu sanieren.',
      'die Straße zu sanieren |  |  | passed | 12-3-',
    ],
    [
      'de',
      'Dem Haushaltsplan 2026 wurde mit 8 Ja-Stimmen und 2 Nein-Stimmen zugestimmt.',
      'Dem Haushaltsplan 2026 |  |  | passed | 8-2-',
    ],
    ['de', 'Der Antrag wird mit 5 gegen 2 Stimmen angenommen.', 'Haushalt |  |  | passed | 5-2-'],
    [
      'fr',
      'Le conseil municipal approuve, par 12 voix pour et 3 contre, le budget primitif.',
      'le budget primitif |  |  | passed | 12-3-',
    ],
    ['fr', 'Adopté par 12 voix contre 3 et 2 abstentions.', 'Budget |  |  | passed | 12-3-2'],
    ['fr', '9 voix pour, 3 voix contre, 2 abstentions.', 'Budget |  |  | passed | 9-3-2'],
    ['es', 'Queda aprobada la moción por 10 votos contra 4.', 'Presupuesto |  |  | passed | 10-4-'],
    [
      'es',
      'Sometida a votación la propuesta, resulta aprobada por 7 votos a favor y 2 abstenciones.',
      'Presupuesto |  |  | passed | 7--2',
    ],
    [
      'es',
      'Se somete a votación la propuesta de subir la cuota. Se aprueba por unanimidad.',
      'subir la cuota |  |  | passed | ',
    ],
    ['nl', 'Het voorstel wordt aangenomen met 12 tegen 3 stemmen.', 'Begroting |  |  | passed | 12-3-'],
    ['zh', '会议以8票赞成、0票反对、1票弃权通过了《章程修订案》。', '《章程修订案》 |  |  | passed | 8-0-1'],
    ['en', 'The Council voted 4-1 to approve the lease.', 'approve the lease |  |  | passed | 4-1-'],
  ])('%s: %s', (language, text, expected) => {
    expect(motions(language, text)).toEqual([expected]);
  });
});

describe('roll calls', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Ayes: Brook, Hill. Nays: Moss.', ['Brook yes', 'Hill yes', 'Moss no']],
    ['en', 'Voting yes: Brook, Hill.\n\nVoting no: Moss.', ['Brook yes', 'Hill yes', 'Moss no']],
    ['en', 'AYES: Brook, Hill; NAYS: none; ABSENT: Moss.', ['Brook yes', 'Hill yes', 'Moss absent']],
    ['fr', 'Oui : Roy, Petit. Non : Martin.', ['Roy yes', 'Petit yes', 'Martin no']],
    ['de', 'Ja: Roth, Baum. Nein: keine.', ['Roth yes', 'Baum yes']],
    ['es', 'A favor: Ana Ruiz. En contra: Luis Gil.', ['Ana Ruiz yes', 'Luis Gil no']],
  ])('%s: %s', (language, text, expected) => {
    const [motion] = read(language, text).motions;
    expect(motion?.votes?.map(({ voter, option }) => `${voter.name} ${option}`)).toEqual(expected);
    const count = (option: string) => expected.filter((vote) => vote.endsWith(` ${option}`)).length;
    expect([motion?.counts?.yes, motion?.counts?.no]).toEqual([count('yes'), count('no')]);
  });

  test('"Present" and "Absent" are no votes', () => {
    expect(motions('en', 'Present: Ada Brook, Ben Hill\n\nAbsent: Cy Moss')).toEqual([]);
  });
});

describe('motions about motions', () => {
  test.each<[string, string, string[]]>([
    [
      'an amendment, then the motion as amended',
      'Ada Brook moved to buy a boat. Ben Hill seconded. Cy Moss moved to amend the motion to buy two boats. Seconded by Ada Brook. The amendment carried. The amended motion carried 3-0.',
      [
        'buy a boat | Ada Brook | Ben Hill | passed | 3-0-',
        'amend the motion to buy two boats | Cy Moss | Ada Brook | passed | ',
      ],
    ],
    [
      'named again where its end is told',
      'Ada Brook moved to sell the shed. Ben Hill seconded. The motion to sell the shed was lost.',
      ['sell the shed | Ada Brook | Ben Hill | failed | '],
    ],
    [
      'named only where its end is told',
      'The motion to sell the shed was lost.',
      ['sell the shed |  |  | failed | '],
    ],
    [
      'without a seconder',
      'Ada Brook moved to buy a boat. The motion died for lack of a second.',
      ['buy a boat | Ada Brook |  | failed | '],
    ],
    [
      'mover and seconder in brackets',
      'Motion (Brook/Hill) to approve the consent agenda. Carried unanimously.',
      ['approve the consent agenda | Brook | Hill | passed | '],
    ],
    [
      'mover and seconder with a stroke between them',
      'Hill/Moss moved to approve the budget. Carried.',
      ['approve the budget | Hill | Moss | passed | '],
    ],
    [
      'agreed to',
      'Cllr Hill proposed that the fee be raised; seconded Cllr Moss; agreed.',
      ['the fee be raised | Hill | Moss | passed | '],
    ],
    [
      'a poll with its count below',
      'POLL: Should we buy a boat?\n\n- Yes: 5\n- No: 2\n- Abstain: 1',
      ['Should we buy a boat? |  |  | passed | 5-2-1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(motions('en', text)).toEqual(expected);
  });
});

describe('what is told of other times and places', () => {
  test.each<[string, string]>([
    ['of an earlier time', 'The Clerk said that the Mayor had agreed that the fence could wait.'],
    [
      'of people elected before',
      'In attendance were Ada Brook and Ben Hill, all newly elected directors for the new term.',
    ],
  ])('%s is no decision', (_, text) => {
    expect(decisions('en', text)).toEqual([]);
  });

  test('the title of approved minutes is no decision', () => {
    expect(
      parseReport('Approved Minutes for April 2026\n\nPresent: Ada Brook, Ben Hill\n\n## Roof\n\nIt leaks.\n')
        .record.decisions,
    ).toEqual([]);
  });
});

describe('a motion told in one verb after another', () => {
  test.each<[string, string]>([
    ['Motion was made, seconded and carried to renew the contract.', 'renew the contract |  |  | passed | '],
    ['Motion was made seconded and carried to approve the deck.', 'approve the deck |  |  | passed | '],
  ])('%s', (text, expected) => {
    expect(motions('en', text)).toEqual([expected]);
  });
});

describe('what a vote is about', () => {
  test.each<[Language, string, string]>([
    [
      'zh',
      '议案一：《关于预算的议案》\n\n表决结果：9票同意，0票反对，0票弃权。',
      '议案一：《关于预算的议案》 |  |  | passed | 9-0-0',
    ],
    ['zh', '经全体理事表决，以7票赞成、1票反对通过该提案。', '预算 |  |  | passed | 7-1-'],
    [
      'de',
      'Der Antrag auf Vertagung wird mit 3 Ja- gegen 9 Nein-Stimmen abgelehnt.',
      'Vertagung |  |  | failed | 3-9-',
    ],
    ['fr', 'Votants : 12 - Pour : 10 - Contre : 2', 'Budget |  |  | passed | 10-2-'],
    ['fr', 'Vote : pour à l’unanimité', 'Budget |  |  | passed | '],
    [
      'fr',
      'Le maire propose de vendre la parcelle. Le conseil accepte à l’unanimité.',
      'vendre la parcelle | Le maire |  | passed | ',
    ],
    ['nl', 'De vergadering gaat akkoord.', 'Begroting |  |  | passed | '],
    [
      'en',
      'On a motion by Hill, seconded by Moss, the Board approved the budget 3-0.',
      'the budget | Hill | Moss | passed | 3-0-',
    ],
    [
      'en',
      'Motion to approve the minutes – Hill, second – Moss, carried.',
      'approve the minutes | Hill | Moss | passed | ',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(motions(language, text)).toEqual([expected]);
  });

  test.each<[Language, string]>([
    ['es', 'El acta es aprobada por todos los asistentes'],
    ['es', 'Se da por aprobada el acta'],
    ['fr', 'M. Petit est élu secrétaire de séance'],
    ['nl', 'Anna wordt bij acclamatie benoemd tot voorzitter'],
    ['de', 'beauftragt den Vorstand, ein Angebot einzuholen'],
  ])('%s: %s', (language, decision) => {
    const body = language === 'de' ? 'Die Versammlung ' : '';
    expect(decisions(language, `${body}${decision}.`)).toEqual([decision]);
  });
});
