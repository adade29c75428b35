import { evidenceClasses } from "../records/evidence-classes";
import { type Hop, refsOfSign } from "./hops";

/** How a hop is known, then by how many references that give its sign: what makes one weaker than another. Retracted work alone is last. */
function strengthOf(hop: Hop): readonly [number, number, number] {
  const known = hop.refs.length === 0 && hop.cls !== "database" ? 0 : evidenceClasses[hop.cls].strengthInRoute;
  return [known, refsOfSign(hop).length, hop.contested ? 0 : hop.sign === null ? 1 : 2];
}

/** Negative where `a` is the weaker: by how it is known, by references, by whether its sign is known and undisputed. */
export function compareStrength(a: Hop, b: Hop): number {
  const other = strengthOf(b);
  const differences = strengthOf(a).map((value, index) => value - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The weakest hop; the first of equals. Hops must not be empty: an empty list has none. */
export function weakestOf(hops: readonly Hop[]): Hop | undefined {
  return [...hops].sort(compareStrength)[0];
}
