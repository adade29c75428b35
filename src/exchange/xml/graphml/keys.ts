import { attributeOf, childOf, childrenOf, oneLine, type XmlElement } from "../tree/element";

/** What carries values. */
type Carrier = "node" | "edge" | "graph";

interface Key {
  readonly id: string;
  /** The carriers that it is declared for. */
  readonly carrier: string;
  /** Lower case. */
  readonly name: string;
  /** What elements without a value have. */
  readonly initial: string;
}

/** What a file declares of the values that nodes, edges and graphs carry. */
export type Keys = readonly Key[];

/** The keys of a file, the first of those that are declared twice for one carrier. */
export function keysOf(root: XmlElement): Keys {
  return childrenOf(root, "key").flatMap((element): Key[] => {
    const id = attributeOf(element, "id");
    if (id === undefined) return [];
    const name = attributeOf(element, "attr.name") ?? attributeOf(element, "yfiles.type") ?? id;
    const carrier = attributeOf(element, "for") ?? "all";
    return [{ id, carrier, name: name.trim().toLowerCase(), initial: childOf(element, "default")?.text.trim() ?? "" }];
  });
}

/** Values of an element by the names of their keys, in lower case; of one name the first that says something. */
export type Values = ReadonlyMap<string, string>;

/**
 * What reads the values of carriers. One id may be declared twice, once for nodes and once for edges, as Cytoscape does: a key that
 * says what it is for is for nothing else.
 */
export function valueReader(keys: Keys, carrier: Carrier): (element: XmlElement) => Values {
  const own = keys.filter((key) => key.carrier === carrier);
  const shared = keys.filter((key) => key.carrier === "all");
  const byId = new Map([...shared, ...own].toReversed().map((key) => [key.id, key] as const));
  for (const key of own.toReversed()) byId.set(key.id, key);
  const initial = [...byId.values()].filter((key) => key.initial !== "");
  return (element) => {
    const values = new Map<string, string>();
    const put = (name: string, value: string) => {
      if (value !== "" && !values.has(name)) values.set(name, value);
    };
    for (const data of childrenOf(element, "data")) {
      const id = attributeOf(data, "key");
      if (id !== undefined) put(byId.get(id)?.name ?? id.trim().toLowerCase(), data.text.trim());
    }
    for (const key of initial) put(key.name, key.initial);
    return values;
  };
}

/** The first of some names that has a value, as one line. */
export function firstOf(values: Values, names: readonly string[]): string | undefined {
  const name = names.find((each) => values.has(each));
  const value = name === undefined ? undefined : values.get(name);
  return value === undefined ? undefined : oneLine(value);
}

/** A value as a finite number. */
export function numberIn(values: Values, name: string): number | undefined {
  const value = values.get(name);
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
