import type * as core from 'zod/v4/core';

/**
 * The definition of a schema with every schema inside it put through `change`; `undefined` where it has none, or where
 * changing them would change what it means (the two sides of an intersection share their keys).
 */
export function changeInner(
  schema: core.$ZodType,
  change: (inner: core.$ZodType) => core.$ZodType,
): (core.$ZodTypeDef & Record<string, unknown>) | undefined {
  const { def } = (schema as core.$ZodTypes)._zod;
  const all = (inner: readonly core.SomeType[]) => inner.map((each) => change(each as core.$ZodType));
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape).map(([key, field]) => [key, change(field)] as const);
      return { ...def, shape: Object.fromEntries(shape) };
    }
    case 'array':
      return { ...def, element: change(def.element) };
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return { ...def, innerType: change(def.innerType as core.$ZodType) };
    case 'record':
      return { ...def, valueType: change(def.valueType as core.$ZodType) };
    case 'tuple':
      return {
        ...def,
        items: all(def.items),
        rest: def.rest && change(def.rest as core.$ZodType),
      };
    case 'union':
      return { ...def, options: all(def.options) };
    case 'pipe':
      return { ...def, in: change(def.in as core.$ZodType) };
    case 'lazy':
      return { ...def, getter: () => change(def.getter()) };
    default:
      return undefined;
  }
}
