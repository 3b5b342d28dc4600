import { createMemory } from '../../../source/remember.js';
import { findPerson } from './agent.js';
import { outcomeTables } from './outcome-tables.js';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';

/** One set of tables a document, made when the first part asks for it. */
const opened = createMemory<MinutesContext, OutcomeTables>();

/** The word tables for these minutes, with the attendance to tell names by. */
export function openTables(context: MinutesContext): OutcomeTables {
  const known = opened.get(context);
  if (known !== undefined) return known;
  const tables = outcomeTables(
    context.document,
    (form) => findPerson(context, form) !== undefined || context.people.candidates(form).length > 0,
  );
  opened.set(context, tables);
  return tables;
}
