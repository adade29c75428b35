import { isBackgroundOnly } from "../domain/focus";
import { refsOfState } from "../domain/network/tally";
import type { Network, NodeState, Sides } from "../domain/network/types";
import { isGiven, type Language } from "../domain/records";
import { countsText, sidesText } from "../wording/readings";
import { widthOf } from "./arrows";
import type { Badge } from "./glyphs";
import { type ArrowOccurrence, type LegendFacts, type SidesKind, sidesKinds } from "./legend-entry";
import { shapeOfKind } from "./nodes";
import { leastPapers, nodeWeight, weightOf } from "./weight";

/** What a badge says beside studies for each direction. */
function sidesKindOf({ background, unsigned, none }: Sides): SidesKind {
  if (background.up.length + background.down.length > 0) return "background";
  return unsigned.length + none.length > 0 ? "unstated" : "both";
}

/** The same of a badge as it is written, at length or in short. */
export function sidesKindOfText(text: string, language: Language): SidesKind {
  const nobody: Sides = { up: [], down: [], unsigned: [], none: [], background: { up: [], down: [] } };
  const bare = (sides: Sides, form: "usual" | "short" = "usual") =>
    sidesText(sides, language, form)
      .replace(/[\d↑↓]/g, "")
      .trim();
  const byBackground: Sides = { ...nobody, background: { up: [1], down: [] } };
  if (text.includes(bare(byBackground)) || text.includes(bare(byBackground, "short"))) return "background";
  const others = [bare({ ...nobody, unsigned: [1] }), bare({ ...nobody, none: [1] })];
  return others.some((words) => text.includes(words)) ? "unstated" : "both";
}

/** One text of each kind, the first that occurs. */
export function firstOfEach(
  texts: readonly { readonly kind: SidesKind; readonly text: string }[],
): Map<SidesKind, string> {
  return new Map(
    sidesKinds.flatMap((kind) => {
      const found = texts.find((each) => each.kind === kind);
      return found ? [[kind, found.text] as const] : [];
    }),
  );
}

/** What occurs in a network, drawn or not. */
export function factsOfNetwork(
  { nodes, edges, isContext = false }: Network,
  language: Language,
): Omit<LegendFacts, "outcome" | "lanes" | "number"> {
  const marked = new Set<Exclude<Badge, "contested">>();
  if ([...nodes, ...edges].some((each) => each.discrepancies.length > 0)) marked.add("discrepancy");
  if ([...nodes, ...edges].some((each) => each.retractedRefs.length > 0)) marked.add("retracted");
  const boxes = nodes.filter((node) => !isGiven(node.entity.kind));
  const least = leastPapers(edges);
  const arrows = edges.map((edge): ArrowOccurrence => {
    const { cls, sign } = edge;
    const weight = weightOf(edge, isContext, least);
    return { cls, sign, weight, width: widthOf(edge, weight) };
  });
  const withState = boxes.flatMap((node) =>
    node.state === "untested" ? [] : [{ state: node.state, studies: refsOfState(node).length }],
  );
  const sides = [...edges, ...nodes].flatMap((each) =>
    each.sides ? [{ kind: sidesKindOf(each.sides), text: sidesText(each.sides, language) }] : [],
  );
  return {
    arrows,
    states: new Set(nodes.map((node) => node.state)),
    categories: boxes.map(({ category }) => category && { ...category, name: category.name[language] }),
    shapes: new Set(nodes.map((node) => (node.open ? "container" : shapeOfKind[node.entity.kind]))),
    weights: new Set(boxes.map((node) => (isContext ? "usual" : nodeWeight(node.state, refsOfState(node).length)))),
    roles: new Set(nodes.flatMap((node) => node.entity.role ?? [])),
    badges: marked,
    sides: firstOfEach(sides),
    counts: longest(edges.flatMap(({ gathered }) => (gathered ? [countsText(gathered, language)] : []))),
    predicted: nodes.some((node) => node.predictedOnly),
    quiet: !isContext && nodes.some((node) => !node.openable && isBackgroundOnly(node)),
    counted: smallestCount(withState.filter(({ studies }) => studies > 0)),
    uncounted: withState.find(({ studies }) => studies === 0)?.state ?? null,
  };
}

/** The smallest number of studies beside a mark: a sample with few digits, as it occurs. Null where there is none. */
export function smallestCount(
  counts: readonly { readonly state: Exclude<NodeState, "untested">; readonly studies: number }[],
): LegendFacts["counted"] {
  const [first] = counts.toSorted((a, b) => a.studies - b.studies);
  return first ? { state: first.state, studies: String(first.studies) } : null;
}

/** The text that shows most kinds of counts; null where there is none. */
export function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}
