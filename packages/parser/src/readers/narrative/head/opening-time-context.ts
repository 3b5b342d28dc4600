import { provenDateOrder } from '../../../mentions/times/index.js';
import { timesOf } from './find-day.js';
import type { Document } from '../../../document/document.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** What the whole text and the caller say about the reading of dates, before the day of publication is known. */
export function openingTimeContext(document: Document): TimeContext {
  const { options, language, source, span } = document;
  const proven = provenDateOrder(timesOf(document, source.text.slice(span.start, span.end)));
  return {
    ...(options.referenceDate === undefined ? {} : { reference: options.referenceDate }),
    ...(options.source?.published === undefined ? {} : { published: options.source.published }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
    ...(proven === undefined ? {} : { textOrder: proven }),
    ...(language.times.numericOrder === undefined ? {} : { languageOrder: language.times.numericOrder }),
  };
}
