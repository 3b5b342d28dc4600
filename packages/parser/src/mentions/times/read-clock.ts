import { isClock, type ClockReading, type DayHalf } from './clock-reading.js';
import { readNumberWords, readNumerals, readShortNumber } from './read-number.js';
import { hasRole, isMark, tokenAt, touches, type Reading } from './reading.js';
import type { Token } from './scan-tokens.js';

/** A time of day as written: "19:30", "7.30pm", "18 h 30", "17 Uhr", 下午3点半, "noon". The caller judges `form`. */
export function readClock(reading: Reading, index: number): ClockReading | undefined {
  const token = tokenAt(reading, index);
  const period = token.entry?.dayPeriod;
  if (period !== undefined) {
    const at = isMark(reading, index + 1, ',', 0) ? index + 2 : index + 1;
    const clock = tokenAt(reading, at).gap <= 1 ? readPlain(reading, at) : undefined;
    // 下午3场 counts something else.
    if (clock !== undefined && clock.form !== 'number' && token.kind === 'han') {
      return { ...clock, half: clock.half ?? period, form: 'certain' };
    }
  }
  const word = token.entry?.clockWord;
  // "MIDI" is no noon.
  if (word !== undefined && token.capitals !== 'all')
    return { next: index + 1, hour: word, minute: 0, form: 'likely' };
  return readPlain(reading, index);
}

function readPlain(reading: Reading, index: number): ClockReading | undefined {
  const token = tokenAt(reading, index);
  const clock =
    token.kind === 'number'
      ? readDigits(reading, index)
      : (readNumeralClock(reading, index) ?? readClockInWords(reading, index));
  if (clock === undefined) return undefined;
  const ended = withHalf(reading, withUnit(reading, clock));
  // "730PM", but not "730"
  if (token.digits === 3 && ended.half === undefined) return undefined;
  return isClock(ended.hour, ended.minute, ended.second) && endsHere(reading, ended) ? ended : undefined;
}

/** No digits, decimals or letters hang on to the time. */
function endsHere(reading: Reading, clock: ClockReading): boolean {
  const token = tokenAt(reading, clock.next);
  if (token.gap > 0) return true;
  const last = tokenAt(reading, clock.next - 1);
  if (token.kind === 'number') return false;
  if (token.kind === 'word') return last.kind === 'han' || isZone(token);
  if (token.kind !== 'mark') return true;
  if ('%$€£°\\'.includes(token.text)) return false;
  const digits = tokenAt(reading, clock.next + 1);
  const glued = digits.gap === 0 && digits.kind === 'number';
  const tying = '.,:/'.includes(reading.text.charAt(token.start));
  return !(glued && tying && last.kind === 'number');
}

/** "15:00Z", "19:30CET" */
function isZone({ entry, capitals }: Readonly<Token>): boolean {
  return capitals === 'all' && (entry?.zone !== undefined || (entry?.roles.includes('sharedZones') ?? false));
}

function readDigits(reading: Reading, index: number): ClockReading | undefined {
  const token = tokenAt(reading, index);
  if (token.digits > 2) return readWithoutColon(reading, index);
  const hour = readShortNumber(reading, index);
  if (hour === undefined || hour.value > 24) return undefined;
  return (
    readColon(reading, hour.value, hour.next) ??
    readHourUnit(reading, hour.value, hour.next) ??
    readDotted(reading, hour.value, hour.next) ?? { next: hour.next, hour: hour.value, form: 'number' }
  );
}

/** "1930" and "730": nothing but numbers unless something says more. */
function readWithoutColon(reading: Reading, index: number): ClockReading | undefined {
  const { value, digits } = tokenAt(reading, index);
  if (digits > 4) return undefined;
  const hour = Math.floor(value / 100);
  return isClock(hour, value % 100)
    ? { next: index + 1, hour, minute: value % 100, form: 'number' }
    : undefined;
}

function readTwoDigits(reading: Reading, index: number): number | undefined {
  const token = tokenAt(reading, index);
  return token.kind === 'number' && token.gap === 0 && token.digits === 2 && token.value < 60
    ? token.value
    : undefined;
}

/** "19:30", "16:42:00.23" */
function readColon(reading: Reading, hour: number, index: number): ClockReading | undefined {
  if (!isMark(reading, index, ':', 0)) return undefined;
  const minute = readTwoDigits(reading, index + 1);
  if (minute === undefined) return undefined;
  const clock: ClockReading = { next: index + 2, hour, minute, form: 'certain' };
  if (!isMark(reading, clock.next, ':', 0)) return clock;
  const second = readTwoDigits(reading, clock.next + 1);
  if (second === undefined) return clock;
  const next = clock.next + 2;
  const fraction =
    isMark(reading, next, '.,', 0) &&
    tokenAt(reading, next + 1).kind === 'number' &&
    touches(reading, next + 1);
  return { ...clock, second, next: fraction ? next + 2 : next };
}

/** "7.30": a time of day only if more says so. */
function readDotted(reading: Reading, hour: number, index: number): ClockReading | undefined {
  // "a las 18,30 horas"
  const comma =
    isMark(reading, index, ',', 0) &&
    hasRole(reading, index - 2, 'pointPrepositions') &&
    hasRole(reading, index + 2, 'hourUnits');
  if (!comma && !isMark(reading, index, '.', 0)) return undefined;
  const minute = readTwoDigits(reading, index + 1);
  return minute === undefined ? undefined : { next: index + 2, hour, minute, form: 'likely' };
}

/** "18 h 30", "18h", 9时30分, 3点半, "19 heures". */
function readHourUnit(reading: Reading, hour: number, index: number): ClockReading | undefined {
  const token = tokenAt(reading, index);
  if (token.gap > 1) return undefined;
  if (token.entry?.unit === 'hour') return readAfterHanHour(reading, hour, index + 1);
  if (!hasRole(reading, index, 'hourUnits')) return undefined;
  // "veintidós horas y cuatro minutos"
  const joined =
    hasRole(reading, index + 1, 'numberJoiners') && countsMinutes(reading, index + 2) ? index + 2 : undefined;
  const next = joined ?? index + 1;
  const minutes = tokenAt(reading, next);
  const counted = minutes.kind === 'number' && minutes.digits === 2 && minutes.value < 60 && minutes.gap <= 1;
  const inWords = counted ? undefined : readNumberWords(reading, next);
  if (!counted) {
    if (inWords !== undefined && inWords.value < 60 && tokenAt(reading, next).gap <= 1) {
      const unit = joined !== undefined && hasRole(reading, inWords.next, 'minuteUnits') ? 1 : 0;
      return { next: inWords.next + unit, hour, minute: inWords.value, form: 'certain' };
    }
    return { next, hour, form: 'likely' };
  }
  const end =
    hasRole(reading, next + 1, 'minuteUnits') && tokenAt(reading, next + 1).gap <= 1 ? next + 2 : next + 1;
  return {
    next: end,
    hour,
    minute: minutes.value,
    form: joined !== undefined || touches(reading, index) === touches(reading, next) ? 'certain' : 'likely',
  };
}

/** Whether a number of minutes with its unit stands at an index. */
function countsMinutes(reading: Reading, index: number): boolean {
  const number = readShortNumber(reading, index) ?? readNumberWords(reading, index);
  return number !== undefined && number.value < 60 && hasRole(reading, number.next, 'minuteUnits');
}

/** What stands behind 9时 or 3点: minutes and seconds, 半, 一刻, 整. */
function readAfterHanHour(reading: Reading, hour: number, index: number): ClockReading {
  const unit = tokenAt(reading, index).entry?.unit;
  if (unit === 'half' && touches(reading, index))
    return { next: index + 1, hour, minute: 30, form: 'certain' };
  if (unit === 'sharp' && touches(reading, index))
    return { next: index + 1, hour, minute: 0, form: 'certain' };
  const sure = tokenAt(reading, index - 1).text === '时' || tokenAt(reading, index - 1).text === '時';
  const bare: ClockReading = { next: index, hour, form: sure ? 'certain' : 'likely' };
  const minute = readAmount(reading, index);
  if (minute === undefined || tokenAt(reading, index).gap > 1) return bare;
  const behind = tokenAt(reading, minute.next);
  // 19点30, with the unit left out
  const bareMinute = tokenAt(reading, index).digits === 2 && touches(reading, index) && minute.value < 60;
  if (bareMinute && (behind.kind === 'mark' || behind.kind === 'end' || behind.gap > 0)) {
    return { next: minute.next, hour, minute: minute.value, form: 'certain' };
  }
  if (behind.entry?.unit === 'quarter' && minute.value <= 3) {
    return { next: minute.next + 1, hour, minute: minute.value * 15, form: 'certain' };
  }
  if (behind.entry?.unit !== 'minute' || minute.value > 59) return bare;
  const clock: ClockReading = { next: minute.next + 1, hour, minute: minute.value, form: 'certain' };
  const second = readAmount(reading, clock.next);
  if (second === undefined || second.value > 59 || tokenAt(reading, second.next).entry?.unit !== 'second')
    return clock;
  return { ...clock, second: second.value, next: second.next + 1 };
}

function readAmount(reading: Reading, index: number) {
  return readShortNumber(reading, index) ?? readNumerals(reading, index);
}

/** 九时, 十点半 */
function readNumeralClock(reading: Reading, index: number): ClockReading | undefined {
  const hour = readNumerals(reading, index);
  if (hour === undefined || hour.value > 24 || tokenAt(reading, hour.next).entry?.unit !== 'hour')
    return undefined;
  const clock = readAfterHanHour(reading, hour.value, hour.next + 1);
  return clock.next === hour.next + 1 ? { ...clock, form: 'likely' } : clock;
}

/** "dix-huit heures trente", "veintiuna horas" */
function readClockInWords(reading: Reading, index: number): ClockReading | undefined {
  const hour = readNumberWords(reading, index);
  if (hour === undefined || hour.value > 24) return undefined;
  if (hasRole(reading, hour.next, 'clockUnits'))
    return { next: hour.next, hour: hour.value, form: 'certain' };
  return hasRole(reading, hour.next, 'hourUnits') ? readHourUnit(reading, hour.value, hour.next) : undefined;
}

/** "Uhr" and "o'clock" make it certain; "uur", "horas" and "hrs" behind minutes too. */
function withUnit(reading: Reading, clock: ClockReading): ClockReading {
  const token = tokenAt(reading, clock.next);
  if (token.gap > 1) return clock;
  if (hasRole(reading, clock.next, 'clockUnits')) {
    const minutes = tokenAt(reading, clock.next + 1);
    // "19 Uhr 30"
    const more =
      clock.minute === undefined && minutes.kind === 'number' && minutes.digits === 2 && minutes.gap <= 1;
    if (more && minutes.value < 60)
      return { ...clock, minute: minutes.value, next: clock.next + 2, form: 'certain' };
    return { ...clock, next: clock.next + 1, form: 'certain' };
  }
  if (clock.minute !== undefined && hasRole(reading, clock.next, 'hourUnits')) {
    const dotted = isMark(reading, clock.next + 1, '.', 0) && tokenAt(reading, clock.next).text.length <= 2;
    return {
      ...clock,
      next: dotted && !endsSentence(reading, clock.next + 2) ? clock.next + 2 : clock.next + 1,
      form: 'certain',
    };
  }
  return clock;
}

function endsSentence(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  return token.kind === 'end' || token.gap > 1 || token.capitals !== 'none';
}

/** "pm", "in the evening", "de la tarde", and a clock word that only says which twelve it is ("12 noon"). */
function withHalf(reading: Reading, clock: ClockReading): ClockReading {
  const token = tokenAt(reading, clock.next);
  if (token.gap > 1 || token.entry === undefined) return clock;
  const half: DayHalf | undefined =
    token.entry.meridiem ?? (token.kind === 'han' ? undefined : token.entry.dayPeriod);
  if (half !== undefined) return { ...clock, half, next: clock.next + 1, form: 'certain' };
  if (token.entry.clockWord !== undefined && clock.hour === 12 && (clock.minute ?? 0) === 0) {
    return { ...clock, hour: token.entry.clockWord, next: clock.next + 1, form: 'certain' };
  }
  return clock;
}
