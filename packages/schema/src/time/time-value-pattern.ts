/* eslint-disable regexp/prefer-d -- the pattern goes into JSON Schema, and `\d` has more digits in other languages */

/**
 * The grammar of `MeetingTime.value`, calendar included: month lengths, and 29 February in leap years only (or where
 * the year is unknown). Unknown parts are X, and only before a known part: `2026-XX` is written `2026`.
 *
 * One literal, so that Zod, JSON Schema validators and `parseTimeValue` accept the very same values.
 */
export const TIME_VALUE_PATTERN =
  /^(?:[0-9]{4}|(?:[0-9]{4}|XXXX)-(?:0[1-9]|1[0-2])|(?:(?:[0-9]{4}|XXXX)-(?:(?:0[13578]|1[02]|XX)-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:XXXX|[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?|(?:[0-9]{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)-XXT(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)$/;
