import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

const { record } = parseReport(`Compte rendu du conseil municipal du 4 mars 2026 à 18 h 30

Présents : Mme Anne Roy, maire ; M. Luc Petit, M. Jean Morel (pouvoir de Mme Lise Noir)
Absents excusés : Mme Lise Noir
Secrétaire de séance : M. Luc Petit

1. Travaux
M. Petit est chargé de demander trois devis avant le 15 avril.

2. École
M. Petit enverra la lettre.
`);

test('between semicolons a comma before a title parts two people; who is stood in for has no title', () => {
  expect(
    record.participants.map(({ name, presence, roles, onBehalfOf }) =>
      [name, presence, ...roles, onBehalfOf].filter(Boolean).join(' '),
    ),
  ).toEqual([
    'Anne Roy present',
    'Luc Petit present secretary',
    'Jean Morel present Lise Noir',
    'Lise Noir absent',
  ]);
});

test('M. is a title where the language has it as one', () => {
  expect(record.actionItems.map(({ assignees }) => assignees[0]?.participantId)).toEqual(['p2', 'p2']);
});

test('an article with a capital below a numbered line begins a sentence', () => {
  const { agenda } = parseReport(
    'Procès-verbal du conseil municipal\nSéance du 4 mars 2026\n\n1. Approbation du procès-verbal de la séance du 4 février 2026\nLe procès-verbal est approuvé à l’unanimité.\n\n2. Budget primitif\nMme Roy présente le budget.\n',
  ).record;
  expect(agenda.map(({ name }) => name)).toEqual([
    'Approbation du procès-verbal de la séance du 4 février 2026',
    'Budget primitif',
  ]);
});

test('a body on the line below the title, with the day behind a dash; results with a pronoun', () => {
  const { record } = parseReport(
    "Procès-verbal de l'assemblée générale\nAssociation Les Amis du Pont – 4 mars 2026\n\nPrésents : Anne Roy, Luc Petit\n\n1. Rapport moral\nLa présidente présente le rapport moral. Il est adopté à l'unanimité.\n\n2. Divers\nRien.\n",
  );
  expect(record.organizers.map(({ name }) => name)).toEqual(['Association Les Amis du Pont']);
  expect(record.motions.map(({ text, result }) => [text, result])).toEqual([['Rapport moral', 'passed']]);
});
