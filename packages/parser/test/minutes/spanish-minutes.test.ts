import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.js';

test.each([
  ['Se aprueba el acta por unanimidad.', 'Se aprueba el acta por unanimidad'],
  ['Se aprueba el plan.', 'Se aprueba el plan'],
])('a short noun is something to decide: %s', (line, decision) => {
  const { record } = parseReport(
    `ACTA DE LA REUNIÓN\n\nDía: 4 de marzo de 2026\nAsisten: Ana Ruiz, Luis Gil\n\n1. Asuntos previos\n${line}\n`,
  );
  expect(record.decisions.map(({ text }) => text)).toEqual([decision]);
  expect(record.motions).toEqual([]);
});

test('that the council agrees is no wording of what was put to the vote', () => {
  const { record } = parseReport(
    'ACTA DEL PLENO\n\nDía: 4 de marzo de 2026\nAsisten: Ana Ruiz, Luis Gil\n\n1. Expediente\nSometido a votación, el Pleno acuerda por unanimidad aprobar el expediente.\n\n2. Ruegos\nNo hay.\n',
  );
  expect(record.motions).toEqual([]);
  expect(record.decisions.map(({ text }) => text)).toEqual(['aprobar el expediente']);
});
