import { gateClasses, logicArc } from "./classes";

/** One arc between glyphs: ids of its ends, and its class. */
export interface Arc {
  readonly source: string;
  readonly target: string;
  readonly cls: string;
}

/** What goes into a gate, through further gates too; `keepsSign` is false behind a "not". */
export interface Input {
  readonly node: string;
  readonly keepsSign: boolean;
}

/** Steps through gates that one map may take; real maps have some dozens of gates. */
const MOST_STEPS = 100_000;

/**
 * Nodes that go into each gate, over any number of gates; a gate that goes into itself adds nothing. Null once a map has taken more
 * steps than any real one.
 */
export function gateInputs(
  arcs: readonly Arc[],
  gates: ReadonlyMap<string, string>,
): (gate: string) => readonly Input[] | null {
  const into = new Map<string, string[]>();
  for (const { source, target, cls } of arcs) {
    if (cls !== logicArc || !gates.has(target)) continue;
    const sources = into.get(target) ?? [];
    sources.push(source);
    into.set(target, sources);
  }
  const keepsSign = (gate: string) => gateClasses[gates.get(gate) ?? ""]?.keepsSign ?? false;
  let steps = 0;
  return (start) => {
    const inputs = new Map<string, Input>();
    const seen = new Set<string>();
    const open = [{ gate: start, keeps: keepsSign(start) }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { gate, keeps } = next;
      if (seen.has(`${keeps} ${gate}`)) continue;
      seen.add(`${keeps} ${gate}`);
      for (const source of into.get(gate) ?? []) {
        steps += 1;
        if (steps > MOST_STEPS) return null;
        if (gates.has(source)) open.push({ gate: source, keeps: keeps && keepsSign(source) });
        else inputs.set(`${keeps} ${source}`, { node: source, keepsSign: keeps });
      }
    }
    return [...inputs.values()];
  };
}
