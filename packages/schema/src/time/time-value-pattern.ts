/**
 * The grammar of `MeetingTime.value`, calendar included: month lengths, and 29 February in leap years only (or where
 * the year is unknown). Unknown parts are X, and only before a known part: `2026-XX` is written `2026`.
 *
 * One literal, so that Zod, JSON Schema validators and `parseTimeValue` accept the very same values.
 */
export const TIME_VALUE_PATTERN =
  /^(?:\d{4}|(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])|(?:(?:\d{4}|XXXX)-(?:(?:0[13578]|1[02]|XX)-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:XXXX|\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?|(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)-XXT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;
