// Written by scripts/write-mini.mjs from src/schemas/fields.ts; do not edit.
import * as z from 'zod/mini';
import { englishTextRules } from '../messages/english-text-rules.js';
import { TEXT_RULES, type TextRule } from '../rules/text-rules.js';
import type { Identity, Named } from './named.js';

/**
 * An object that keeps the keys it does not know. Its type says nothing of them, so that a misspelt field of the record
 * does not pass the compiler.
 */
export function open<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;
}

/** An optional field whose value, where there is one, is never `undefined` (TypeScript's `exactOptionalPropertyTypes`). */
export interface OptionalField<S extends z.core.$ZodType> extends Identity<z.ZodMiniOptional<S>> {
  _zod: Named<z.ZodMiniOptional<S>, z.output<S>, z.input<S> | undefined>;
}

export function optional<S extends z.core.$ZodType>(schema: S) {
  return z.optional(schema) as unknown as OptionalField<S>;
}

/** A list that is `[]` where it is left out. */
export function list<S extends z.core.$ZodType>(schema: S) {
  return z._default(z.array(schema), () => []);
}

/** A string of the given form; without one, any but a blank one. */
export function text(rule: TextRule = 'blank-text') {
  return z.string().check(
    z.regex(TEXT_RULES[rule], {
      error: ({ input }) => englishTextRules[rule]({ received: String(input) }),
    }),
  );
}

/** A whole number from 0: an offset in UTF-16 units, or a number of votes. */
export function wholeNumber() {
  // Named by its wider type, whose name is the same in every version of Zod.
  return z.int().check(z.gte(0)) as z.ZodMiniNumber;
}
