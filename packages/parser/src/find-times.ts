import type { MeetingTime } from '@rapporteur/schema';
import { chineseTimes } from './languages/zh/times.js';
import { dutchTimes } from './languages/nl/times.js';
import { englishTimes } from './languages/en/times.js';
import { frenchTimes } from './languages/fr/times.js';
import { germanTimes } from './languages/de/times.js';
import { spanishTimes } from './languages/es/times.js';
import { forgetTexts } from './source/remember.js';
import { resolveAll, scanTimes } from './mentions/times/index.js';
import { checkText, resolveOptions } from './parse-options.js';
import type { DateOrder } from './mentions/times/index.js';
import type { ParseOptions } from './parse-options.js';
import type { TimeWords } from './languages/time-words.js';

/** A date or time that a text mentions; see {@link findTimes}. */
export interface FoundTime {
  /** Where it stands, in UTF-16 units of the text as given; `end` exclusive. */
  start: number;
  end: number;
  /** The characters there, to the letter. */
  exact: string;
  time: MeetingTime;
  /** The other end of a range. */
  until?: MeetingTime;
}

const tables: readonly TimeWords[] = [
  englishTimes,
  chineseTimes,
  germanTimes,
  frenchTimes,
  spanishTimes,
  dutchTimes,
];

/**
 * The dates and times a text mentions, in text order: English, Chinese, German, French, Spanish, Dutch.
 *
 * Values are those of `MeetingTime.value`: ISO 8601, parts that are not known as X (EDTF). A date without a year takes it from
 * another date of its sentence, else from `options.source.published`, else from `options.referenceDate`: the latest such day on or
 * before that one, or the earliest on or after it where the sentence announces ("will be held on", 将于). What was taken so is listed
 * in `assumed`; with nothing to take it from the value is `XXXX-01-22`. "Today" and "Monday" are mentions where such a day is
 * given. A clock time joins the date beside it; one without a date is `XXXX-XX-XXT19:30`. 24:00 is 00:00 of the next day.
 *
 * In 04/03/2026 another date of the text with a part above 12 decides, else `options.dateOrder`, else the usage of
 * `options.language`; else the value is the year alone, for nothing more is certain. A year of two digits (13/01/21) lies between
 * 1969 and 2068. Days that do not exist, amounts, versions, telephone numbers and the like are no mentions.
 *
 * @param text any string; every string gives a list, in time linear in its length
 * @param options as for `parseReport`; `language` (BCP 47) narrows the search to that language where it is one of the six
 * @throws TypeError where `text` is no string or an option has the wrong type; RangeError for a day or order that is none
 * @example
 * ```ts
 * import { findTimes } from '@rapporteur/parser';
 *
 * const [first] = findTimes('It was held on January 22 at 7.30pm.', { referenceDate: '2026-01-23' });
 * first?.exact; // → 'January 22 at 7.30pm'
 * first?.time; // → { value: '2026-01-22T19:30', text: 'January 22 at 7.30pm', assumed: ['year'] }
 * ```
 */
export function findTimes(text: string, options?: ParseOptions): FoundTime[] {
  checkText('findTimes', text);
  const { source, referenceDate, dateOrder, language } = resolveOptions(options);
  const table = language === undefined ? undefined : tableOf(language);
  const languageOrder = table && orderOf(table, language);
  const scanned = scanTimes(text, table === undefined ? tables : [table]);
  forgetTexts();
  const resolved = resolveAll(text, scanned, {
    ...(source?.published !== undefined && { published: source.published }),
    ...(referenceDate !== undefined && { reference: referenceDate }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(languageOrder && { languageOrder }),
  });
  const found: FoundTime[] = [];
  for (const { mention, resolved: values } of resolved) {
    if (values.time === undefined) continue;
    const { start, end, exact } = mention;
    found.push({ start, end, exact, time: values.time, ...(values.until && { until: values.until }) });
  }
  return found;
}

function tableOf(tag: string): TimeWords | undefined {
  const [language] = tag.toLowerCase().split('-');
  return tables.find((table) => table.language === language);
}

/** The order of the language, or of the region its tag names ("en-GB"). */
function orderOf(table: TimeWords, tag = ''): DateOrder | undefined {
  for (const part of tag.split('-')) {
    const order = table.regionalOrders?.[part.toUpperCase()];
    if (order !== undefined) return order;
  }
  return table.numericOrder;
}
