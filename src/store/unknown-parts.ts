import type { PageQuery } from "./state";

/** For each part of a page's question, whether a value means something there. */
export type PartChecks = Readonly<Record<string, (value: string) => boolean>>;

/** Names of the parts that mean nothing: those that the page does not have, and values that it cannot take. */
export function unknownParts(query: PageQuery, checks: PartChecks): readonly string[] {
  return Object.entries(query).flatMap(([name, value]) =>
    Object.hasOwn(checks, name) && checks[name]?.(value) ? [] : [name],
  );
}
