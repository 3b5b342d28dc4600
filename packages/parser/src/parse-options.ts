/** How to read a text. Everything is optional; nothing is taken from the host's clock, locale or time zone. */
export interface ParseOptions {
  /** What is known of the text apart from its words. */
  source?: {
    /** Address the text was found at. */
    url?: string;
    /** Who published it. */
    publisher?: string;
    /** Day of publication, `YYYY-MM-DD`; a publication date in the text wins over it. */
    published?: string;
    /** Title under which it was published, used where the text has none. */
    title?: string;
  };
  /** Day from which dates without a year are read when the text itself says nothing, `YYYY-MM-DD`. */
  referenceDate?: string;
  /** Reading of dates like 03/04/2026 that the text leaves open. */
  dateOrder?: 'DMY' | 'MDY';
  /** BCP 47 tag of the text's language; guessed from script and words where absent. */
  language?: string;
}

export type ResolvedOptions = Readonly<ParseOptions>;

const knownKeys = ['source', 'referenceDate', 'dateOrder', 'language'];

/**
 * Checks options given by a caller.
 * @throws TypeError for a value of the wrong type or an unknown key, RangeError for a day or order that is none.
 */
export function resolveOptions(options: unknown): ResolvedOptions {
  if (options === undefined) return {};
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`options: expected an object such as { dateOrder: 'DMY' }, got ${describe(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (!knownKeys.includes(key)) {
      throw new TypeError(`options.${key}: no such option; known are ${knownKeys.join(', ')}`);
    }
  }
  const { source, referenceDate, dateOrder, language } = options as Record<string, unknown>;
  if (source !== undefined) {
    if (source === null || typeof source !== 'object') {
      throw new TypeError(
        `options.source: expected an object such as { published: '2026-01-23' }, got ${describe(source)}`,
      );
    }
    for (const [key, value] of Object.entries(source)) {
      if (value !== undefined && typeof value !== 'string') {
        throw new TypeError(`options.source.${key}: expected a string, got ${describe(value)}`);
      }
    }
    checkDay('options.source.published', (source as { published?: unknown }).published);
  }
  checkDay('options.referenceDate', referenceDate);
  if (dateOrder !== undefined && dateOrder !== 'DMY' && dateOrder !== 'MDY') {
    throw new RangeError(`options.dateOrder: expected 'DMY' or 'MDY', got ${describe(dateOrder)}`);
  }
  if (language !== undefined && typeof language !== 'string') {
    throw new TypeError(`options.language: expected a BCP 47 tag such as 'en', got ${describe(language)}`);
  }
  return options as ResolvedOptions;
}

/** @throws TypeError where `text` is no string. */
export function checkText(caller: string, text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new TypeError(
      `${caller}: expected the report's text as a string, got ${describe(text)}; decode bytes first, for example with new TextDecoder().decode(bytes)`,
    );
  }
}

function checkDay(path: string, value: unknown): void {
  if (value === undefined) return;
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  const month = Number(match?.[2]);
  const day = Number(match?.[3]);
  const longest =
    month === 2 ? (isLeap(Number(match?.[1])) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (match === null || month < 1 || month > 12 || day < 1 || day > longest) {
    throw new RangeError(
      `${path}: expected a day as YYYY-MM-DD, such as '2026-01-23', got ${describe(value)}`,
    );
  }
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} ${String(value)}`;
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return `an object (${value.constructor?.name ?? 'without prototype'})`;
  return typeof value;
}
