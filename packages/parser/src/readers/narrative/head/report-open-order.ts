import { timesOf } from './find-day.js';
import { timeValue } from '../../../mentions/times/index.js';
import type { Document } from '../../../document/document.js';
import type { Draft } from '../../../resolution/draft.js';

/** A publication day that can be read two ways keeps its year; who reads the record should know both. */
export function reportOpenOrder(document: Document, draft: Draft): void {
  const [evidence] = draft.published?.evidence ?? [];
  const [mention] = evidence === undefined ? [] : timesOf(document, evidence.exact);
  if (evidence === undefined || mention?.alternatives === undefined || draft.published?.value.length !== 4)
    return;
  const alternatives = mention.alternatives
    .map((parts) => timeValue(parts))
    .filter((value) => value !== undefined);
  draft.diagnostics.push({
    code: 'ambiguous-date',
    severity: 'warning',
    message: `Expected a date that can be read one way, found ${JSON.stringify(evidence.exact)}, which may be ${alternatives.join(' or ')}. Set the option dateOrder to decide.`,
    start: evidence.start,
    end: evidence.end,
    path: '/sources/0/published',
    alternatives,
  });
}
