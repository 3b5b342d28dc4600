import type * as z from 'zod';

/**
 * What Zod knows of schema `S`, with the record types this package writes out in place of those Zod would compute: the
 * compiler has nothing to infer, `.d.ts` files stay small, and editors show the documentation of each field.
 */
export type Named<S extends z.core.$ZodType, Output, Input = Output> = Omit<S['_zod'], 'output' | 'input'> & {
  output: Output;
  input: Input;
};

/** `S` itself; lets an interface extend the type of a schema. */
export type Identity<S> = S;

/** The fields of an interface as an object type, which Zod wants: only such a type counts as a record of unknowns. */
export type Fields<T> = { [K in keyof T]: T[K] };
