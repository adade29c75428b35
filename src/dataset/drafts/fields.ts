import type { z } from "zod";

/** The fields of a record in the order of its schema, and those of the records in it; a list has those of its items. */
export interface Fields {
  readonly names: readonly string[];
  readonly inside: Readonly<Record<string, Fields>>;
}

export const noFields: Fields = { names: [], inside: {} };

/** The fields that a schema names. Of a union: those of all its shapes. */
export function fieldsOf(schema: z.core.$ZodType): Fields {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "object": {
      const inside = Object.entries(def.shape).map(([name, field]) => [name, fieldsOf(field)] as const);
      return { names: inside.map(([name]) => name), inside: Object.fromEntries(inside) };
    }
    case "array":
      return fieldsOf(def.element);
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
      return fieldsOf(def.innerType);
    case "pipe":
      return fieldsOf(def.in);
    case "union":
      return def.options.map(fieldsOf).reduce(joined, noFields);
    default:
      return noFields;
  }
}

/** Both as one: what only `b` has comes before what follows it there and is in `a` too. */
function joined(a: Fields, b: Fields): Fields {
  const names = [...a.names];
  for (const [index, name] of b.names.entries()) {
    if (names.includes(name)) continue;
    const next = b.names.slice(index).find((later) => names.includes(later));
    names.splice(next === undefined ? names.length : names.indexOf(next), 0, name);
  }
  return { names, inside: { ...b.inside, ...a.inside } };
}
