import type { Bilingual } from "../../records";
import type { Named } from "../claims/names";

/** How a language strings parts together. */
export type Joint = "and" | "separator" | "comma" | "semicolon" | "gap" | "dot";

/** A message of the catalogue `sentences`, by its key. */
export interface Message {
  readonly kind: "message";
  readonly key: string;
  /** The key to take where a language has no message of the first. */
  readonly otherwise: string | null;
  readonly values: Readonly<Record<string, Said>>;
  /** What chooses between singular and plural. */
  readonly count: number | null;
}

/** A sentence before it has words: what is said, in the terms of the evidence. Each language words it by its catalogue. */
export type Said =
  | Message
  | { readonly kind: "entity"; readonly named: Named }
  /** Numbers of references, as many as there are, listed. */
  | {
      readonly kind: "references";
      readonly refs: readonly number[];
      /** What each is called where papers have no numbers. */
      readonly labels?: readonly Bilingual[];
    }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "list"; readonly joint: Joint; readonly items: readonly Said[] };

export type Values = Readonly<Record<string, Said | number>>;

/** `count`: what chooses the plural, also put in as `{{count}}`. */
export function message(key: string, values: Values = {}, count: number | null = null, otherwise = ""): Message {
  const all = Object.entries(count === null ? values : { count, ...values });
  const said = all.map(([name, value]) => [name, typeof value === "number" ? counted(value) : value] as const);
  return {
    kind: "message",
    key,
    otherwise: otherwise === "" ? null : otherwise,
    values: Object.fromEntries(said),
    count,
  };
}

function counted(count: number): Said {
  return { kind: "count", count };
}

export function entity(named: Named): Said {
  return { kind: "entity", named };
}

export function references(refs: readonly number[]): Said {
  return { kind: "references", refs };
}

export function list(joint: Joint, items: readonly Said[]): Said {
  return { kind: "list", joint, items };
}
