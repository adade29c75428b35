import { nameKey } from "../../domain/names/name-key";

/** A gene has one symbol for all species: that is a name and no identifier. */
const symbol = "hgnc.symbol:";

/**
 * The CURIEs that identify one thing: none where one database has several for it, as for a family or a group whose members they are; else all but
 * symbols of genes.
 */
export function identifiersOf(xrefs: readonly string[]): readonly string[] {
  const prefixes = xrefs.map((xref) => xref.slice(0, xref.indexOf(":")));
  return new Set(prefixes).size < prefixes.length ? [] : xrefs.filter((xref) => !xref.startsWith(symbol));
}

interface Called {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly xrefs: readonly string[];
}

/** The key of a thing: its identifier, that of UniProt before others; else its name as names are compared. */
export function keyOf({ name, xrefs }: Called): string {
  const all = identifiersOf(xrefs);
  return all.find((xref) => xref.startsWith("uniprot:")) ?? all[0] ?? `name:${nameKey(name)}`;
}

/** Everything that a thing is found by, as names are compared. */
export function namesOf({ name, synonyms, xrefs }: Called): readonly string[] {
  const identifiers = identifiersOf(xrefs);
  const symbols =
    identifiers.length === 0
      ? []
      : xrefs.flatMap((xref) => (xref.startsWith(symbol) ? [xref.slice(symbol.length)] : []));
  return [...new Set([name, ...synonyms, ...identifiers, ...symbols].map(nameKey))];
}
