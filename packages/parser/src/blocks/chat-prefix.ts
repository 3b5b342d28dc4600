/** What stands before the words of a chat line. */
export interface ChatPrefix {
  /** Characters up to the words. */
  readonly length: number;
  /** Offset and length of the nick. */
  readonly nick: { readonly start: number; readonly end: number };
  /** When the line was written, and the offsets of that. */
  readonly clock?: {
    readonly hour: number;
    readonly minute: number;
    readonly start: number;
    readonly end: number;
  };
}

/** Longest prefix looked for: time and nick. */
const REACH = 64;

/** Reads the time and nick before the words of a chat line: "15:48:51 <ada> hello", "[15:48] <@bo> hi", "<cy> hi". */
export function readChatPrefix(line: string): ChatPrefix | undefined {
  if (line.lastIndexOf('>', REACH) < 0) return undefined;
  const match =
    /^(?:\[?(?:\d{4}-\d{2}-\d{2}[T ])?(\d{1,2}):(\d{2})(?::\d{2})?\]?[ \t]{1,4})?<([ @+%~&]?)([^\s<>@+%~&][^\s<>]{0,31})>[ \t]{1,4}/.exec(
      line.slice(0, REACH),
    );
  if (match === null) return undefined;
  const [whole, hour, minute, mode = '', nick = ''] = match;
  const start = whole.indexOf('<') + 1 + mode.length;
  const prefix = { length: whole.length, nick: { start, end: start + nick.length } };
  if (hour === undefined || minute === undefined) return prefix;
  const at = whole.indexOf(`${hour}:${minute}`);
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    start: at,
    end: at + hour.length + minute.length + 1,
  };
  return { ...prefix, clock };
}
