import { provenDateOrder } from '../../../mentions/times/index.js';
import { timesOf } from './find-day.js';
import type { Document } from '../../../document/document.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** Two short numbers with a mark between: only dates of such numbers prove an order, so a text without them need not be searched for dates. */
const PAIR =
  /(?<![0-9０-９])(?<!\d{3}[-/.])[0-9０-９]{1,2}[*^]*[-/.－．／](?:[\s*^]|<\/?sup>)*[0-9０-９]{1,2}(?![0-9０-９])/;

/** What the whole text and the caller say about the reading of dates, before the day of publication is known. */
export function openingTimeContext(document: Document): TimeContext {
  const { options, language, source, span } = document;
  const text = source.text.slice(span.start, span.end);
  const proven = PAIR.test(text)
    ? provenDateOrder(linesOfPairs(text).flatMap((line) => timesOf(document, line)))
    : undefined;
  return {
    ...(options.referenceDate === undefined ? {} : { reference: options.referenceDate }),
    ...(options.source?.published === undefined ? {} : { published: options.source.published }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
    ...(proven === undefined ? {} : { textOrder: proven }),
    ...(language.times.numericOrder === undefined ? {} : { languageOrder: language.times.numericOrder }),
  };
}

/** The lines on which such numbers stand: dates of other lines prove no order. */
function linesOfPairs(text: string): string[] {
  const lines = text.split('\n').filter((line) => PAIR.test(line));
  // A pair may be parted by a line break.
  return lines.length > 0 ? lines : [text];
}
