import { countAt, stringAt, type Entities, type Found } from './entities.js';
import { createOffsetUnits } from './offset-unit.js';
import { createQuoteLocator } from './quote-locator.js';
import type { Report } from './report.js';
import { createSourceTexts, type SourceText } from './source-texts.js';

/** Evidence quotes its source to the letter, at its offsets; and is evidence of something that is there. */
export function checkEvidence(entities: Entities, given: SourceText | undefined, report: Report): void {
  const textOf = createSourceTexts(entities, given);
  const quotations = new Map<string, CheckQuotation>();
  for (const evidence of entities.Evidence) {
    checkField(evidence, report);
    const source = textOf(evidence);
    if (source === 'ambiguous') {
      report('evidence-without-source', evidence, undefined, { sources: entities.Source.length });
    }
    const start = countAt(evidence.value, 'start');
    const end = countAt(evidence.value, 'end');
    const exact = stringAt(evidence.value, 'exact');
    if (start === undefined || end === undefined || exact === undefined) continue;
    if (source === undefined || source === 'ambiguous') {
      const length = exact.length;
      if (end - start !== length) report('evidence-span', evidence, undefined, { start, end, length });
      continue;
    }
    let check = quotations.get(source.text);
    if (!check) quotations.set(source.text, (check = createQuotationCheck(source.text, report)));
    check(evidence, { start, end, exact });
  }
}

function checkField(evidence: Found, report: Report): void {
  const field = stringAt(evidence.value, 'field');
  if (field === undefined || !evidence.holder || evidence.holder.value[field] !== undefined) return;
  report('evidence-unknown-field', evidence, 'field', { field });
}

type CheckQuotation = (evidence: Found, quotation: { start: number; end: number; exact: string }) => void;

function createQuotationCheck(text: string, report: Report): CheckQuotation {
  const locate = createQuoteLocator(text);
  const unitOf = createOffsetUnits(text);
  return (evidence, { start, end, exact }) => {
    if (end - start === exact.length && text.startsWith(exact, start)) return;
    const located = locate(exact, start);
    switch (located.kind) {
      case 'verbatim': {
        const { found } = located;
        const unit = unitOf(start, found.start);
        const received = { start, end };
        report('evidence-shifted', evidence, undefined, { found, received, ...(unit && { unit }) });
        return;
      }
      case 'altered': {
        const { found } = located;
        const actual = text.slice(found.start, found.end);
        report('evidence-altered', evidence, 'exact', { found, actual, exact });
        return;
      }
      case 'absent':
        report('evidence-not-in-text', evidence, 'exact', { exact });
        return;
      case 'unsearched':
        report('evidence-mismatch', evidence, 'exact', { exact, actual: text.slice(start, end) });
    }
  };
}
