import { dutyAt, labelledOwner } from './action-owner.js';
import { endBeforeSignature } from './signature.js';
import { beforeStop, countLetters, insideBracket, skipBullet, trimEnd, trimStart } from './text-edges.js';
import { mayBeginIn } from './phrase-index.js';
import { readFields, readTail } from './action-tail.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** A task as a line or sentence words it. */
export interface ActionReading {
  /** What is to be done, without owner, bracketed day and state. */
  readonly text: Span;
  readonly owners: readonly Span[];
  /** The words that say until when, where they stand apart from the task. */
  readonly due: Span | undefined;
  readonly status: { readonly value: 'open' | 'done'; readonly span: Span } | undefined;
  /** How the owner is joined to the task: `pledge`, `duty` and `bare` ("Ada to …") by a verb, `label` by a colon, dash or bracket. */
  readonly form: 'bare' | 'duty' | 'pledge' | 'label' | 'none';
}

/**
 * Where the words stand: on a line of a list of tasks the owner may be anybody who stands where owners stand; in running
 * text it must be a person of the attendance list or a body, with a verb; `habit` also takes "Ada to …" of a person who is
 * listed nowhere, which is right in minutes that give tasks in this form.
 */
export type ActionPlace = 'list' | 'text' | 'habit';

/** Reads a task between two offsets. */
export function readAction(
  source: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
  place: ActionPlace,
): ActionReading | undefined {
  const { text } = source;
  // In running text a task needs its verb: most sentences have none.
  if (place !== 'list' && !mayBeginIn(source.folded, [tables.duties, tables.reports], from, to))
    return undefined;
  let start = skipBullet(text, from, to);
  let end = endBeforeSignature(text, start, trimEnd(text, start, to));
  if (end <= start) return undefined;

  const listed = place === 'list';
  const duty = dutyAt(source, tables, start, end, place);
  if (!listed) {
    if (
      duty === undefined ||
      /[?？]$/.test(text.slice(start, end)) ||
      duty.owners.length === 0 ||
      countLetters(text, duty.after, end) < 3
    )
      return undefined;
    const body = trimStart(text, duty.after, end);
    // "Bo said he would do": nothing is said of what.
    const verb = lettersEnd(text, body, body + 23);
    if (verb > body && ',.;'.includes(text[verb] ?? ' ')) return undefined;
    return {
      text: { start: body, end: insideBracket(text, body, beforeStop(text, body, end)) },
      owners: duty.owners,
      due: undefined,
      status: undefined,
      form: duty.form,
    };
  }

  const owners: Span[] = [];
  let form: ActionReading['form'] = 'none';
  const fields = readFields(source, tables, start, end);
  end = fields.end;
  owners.push(...fields.owners);
  if (duty !== undefined && duty.after < end) {
    owners.push(...duty.owners);
    form = duty.form;
    start = trimStart(text, duty.after, end);
  } else {
    const label = labelledOwner(source, tables, start, end);
    if (label !== undefined) {
      owners.push(...label.owners);
      form = 'label';
      start = trimStart(text, label.after, end);
    }
  }
  const tail = readTail(source, tables, start, end, owners.length > 0);
  if (tail.owners.length > 0) {
    owners.push(...tail.owners);
    if (form === 'none') form = 'label';
  }
  const due = fields.due ?? tail.due;
  const status = fields.status ?? tail.status;
  end = beforeStop(text, start, trimEnd(text, start, tail.end));
  if (countLetters(text, start, end) < 2) return undefined;
  return {
    text: { start, end },
    owners,
    due,
    status,
    form,
  };
}
