import type * as core from 'zod/v4/core';

/** The keys that an object of a schema has at a path; none where the schema says nothing of that place. */
export function knownKeysAt(schema: core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: core.$ZodType | undefined = unwrap(schema);
  for (const key of path) {
    const def: core.$ZodTypes['_zod']['def'] | undefined = at && (at as core.$ZodTypes)._zod.def;
    if (def?.type === 'object') at = unwrap(def.shape[String(key)]);
    else if (def?.type === 'array') at = unwrap(def.element);
    else return [];
  }
  const def = at && (at as core.$ZodTypes)._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The schema inside optional, default and the like. */
function unwrap(schema: core.$ZodType | undefined): core.$ZodType | undefined {
  let inner = schema;
  while (inner) {
    const def: object = inner._zod.def;
    if (!('innerType' in def)) return inner;
    inner = def.innerType as core.$ZodType;
  }
  return inner;
}
