import type { Evidence } from "../../domain/evidence";
import { type BackgroundMode, drawnNetwork } from "../../domain/focus";
import { isContext, type Network, type NetworkEdge, type NetworkNode } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { evidenceClasses } from "../../domain/records/evidence-classes";
import { relationsBehind, sourceName } from "../../domain/statements";
import { leastPapers } from "../../encoding";
import { captionWords, outcomeWord } from "../../wording/categories";
import { readingOf } from "../../wording/readings";
import { placeBadges } from "../badges/place-badges";
import { wrapText } from "../text/wrap";
import type { Emphasis, Layout, Scene, SceneCaption, SceneEdge, SceneNode } from "../types";
import { composeEdge } from "./edges";
import { type Moves, movedLayout } from "./moves";
import { composeNode } from "./nodes";

export interface ComposeOptions {
  /** What is in view while no filter is set: what it has and the visible network lacks is faded. Absent: left out. */
  readonly faded?: Network;
  /** Ids of nodes and arrows to bring forward; null where nothing is chosen. */
  readonly focus: ReadonlySet<string> | null;
  /** The selected node as it is drawn: it stays in the picture whatever touches it. */
  readonly chosen?: string | null;
  readonly background: BackgroundMode;
  readonly moves: Moves;
  /** Badges keep the size of their letters wherever these find room: for figures, which hold letters to a size. */
  readonly fullBadges?: boolean;
  /** Says what each arrow claims, and what columns and bands are called. */
  readonly evidence: Evidence;
}

/** What the picture shows of the visible network: a pure function, quick enough for every change of filters or choice. */
export function composeScene(layout: Layout, visible: Network, options: ComposeOptions): Scene {
  const { faded, focus, moves, evidence } = options;
  const left = drawnNetwork(visible, options);
  const all: Network = faded ? together(left, faded, options.background) : left;
  const placed = movedLayout(layout, all, moves);
  const shown = new Set([...left.nodes, ...left.edges].map(({ id }) => id));
  const byId = new Map(all.nodes.map((node) => [node.id, node]));
  const emphasisOf = (id: string): Emphasis => {
    if (!shown.has(id)) return "dim";
    return focus === null ? "normal" : focus.has(id) ? "focus" : "dim";
  };
  const { language } = layout;
  const isAlone = visible.isContext === true;
  const drawn = all.edges
    .map((edge) => ({ edge, emphasis: emphasisOf(edge.id) }))
    .sort((a, b) => depth(a) - depth(b))
    .flatMap(({ edge, emphasis }) => {
      const route = placed.routes[edge.id];
      return route && byId.has(edge.source) && byId.has(edge.target) ? [{ edge, emphasis, route }] : [];
    });
  const endingAt = new Map<string, NetworkEdge[]>();
  for (const { edge } of drawn) {
    const known = endingAt.get(edge.target);
    if (known) known.push(edge);
    else endingAt.set(edge.target, [edge]);
  }
  const nodes = all.nodes.flatMap((node): SceneNode[] => {
    // An arrow about a member ends at the open box around it.
    const toBox = node.parent === null ? [] : (endingAt.get(node.parent) ?? []);
    const about = toBox.filter(({ statements }) => statements.some(({ target }) => target === node.id));
    const arrows = [...(endingAt.get(node.id) ?? []), ...about];
    const made = composeNode(
      node,
      placed,
      { language, isAlone, inside: isInside(node, byId) },
      emphasisOf(node.id),
      arrows,
    );
    return made ? [made] : [];
  });
  const full = drawn.flatMap(({ edge, emphasis }) => (emphasis === "dim" ? [] : [edge]));
  const least = leastPapers(all.edges);
  const toldPairs = new Set(full.flatMap((edge) => (!isContext(edge.cls) && edge.sides ? [pairOf(edge)] : [])));
  const edges = drawn.map(({ edge, emphasis, route }): SceneEdge => {
    const reading = keptReading(evidence, edge, language);
    const at = { route, dashes: placed.dashes[edge.id] ?? null };
    const made = composeEdge(edge, at, emphasis, reading, byId.get(edge.source), { language, isAlone, least });
    return made.label && isContext(edge.cls) && toldPairs.has(pairOf(edge)) ? { ...made, label: null } : made;
  });
  const scene: Scene = {
    language,
    outcome: outcomeWord(evidence.dataset.dataset, language),
    ...sourcesOf(full, evidence),
    ...(layout.setting && { setting: layout.setting }),
    width: placed.width,
    height: placed.height,
    nodes: [
      ...nodes.filter((node) => node.shape === "container"),
      ...nodes.filter((node) => node.shape !== "container"),
    ],
    edges,
    captions: layout.captions
      .filter(({ over }) => over.some((id) => byId.has(id)))
      .flatMap((place) => caption(place, captionWords(evidence.dataset.dataset, place.id, language)) ?? []),
  };
  return placeBadges(scene, options.fullBadges ? "held" : "may shrink");
}

/** The sources of the relations among arrows, in the order of the dataset. */
function sourcesOf(edges: readonly NetworkEdge[], evidence: Evidence): Pick<Scene, "sources"> {
  const relations = edges.flatMap((edge) => (edge.cls === "database" ? relationsBehind(evidence, edge) : []));
  const origins = new Set(relations.map(({ origin }) => origin));
  if (origins.size === 0) return {};
  const own = evidence.dataset.dataset.sources.filter(({ id }) => origins.has(id));
  return { sources: own.map((source) => ({ name: sourceName(source), licence: source.licence ?? null })) };
}

/** What the last drawing said of each arrow: a selection changes nothing of it. */
const readings = new WeakMap<
  NetworkEdge,
  { readonly evidence: Evidence; readonly language: Language; readonly reading: string }
>();

function keptReading(evidence: Evidence, edge: NetworkEdge, language: Language): string {
  const known = readings.get(edge);
  if (known?.evidence === evidence && known.language === language) return known.reading;
  const reading = readingOf(evidence, edge, language);
  readings.set(edge, { evidence, language, reading });
  return reading;
}

/** What is drawn of the visible network, in the order of the unfiltered one, with what only that one has. */
function together(left: Network, unfiltered: Network, background: BackgroundMode): Network {
  const faded = drawnNetwork(unfiltered, { background: background === "always" ? "always" : "never", focus: null });
  const merged = <T extends { readonly id: string }>(own: readonly T[], pale: readonly T[], order: readonly T[]) => {
    const byId = new Map([...pale, ...own].map((each) => [each.id, each]));
    return order.flatMap(({ id }) => byId.get(id) ?? []);
  };
  return {
    nodes: merged(left.nodes, faded.nodes, unfiltered.nodes),
    edges: merged(left.edges, faded.edges, unfiltered.edges),
  };
}

/** Between the same ends, a finding's arrow tells the disagreement that a background arrow is part of. */
function pairOf({ source, target }: Pick<NetworkEdge, "source" | "target">): string {
  return `${source}>${target}`;
}

function isInside(node: NetworkNode, byId: ReadonlyMap<string, NetworkNode>): boolean {
  return node.parent !== null && byId.get(node.parent)?.open === true;
}

/** Dimmed ones are drawn first, then background, then what was measured. */
function depth({ edge, emphasis }: { edge: NetworkEdge; emphasis: Emphasis }): number {
  return (emphasis === "dim" ? 0 : emphasis === "focus" ? 20 : 10) + evidenceClasses[edge.cls].strength;
}

/** Two words of a half stand below each other, clear of the arrows that pass. */
const captionWidth = 76;

function caption(place: Layout["captions"][number], words: string): SceneCaption | null {
  const { id, x, y, fontSize, weight, align } = place;
  if (words === "") return null;
  const maxWidth = id.startsWith("half.") ? captionWidth : 400;
  const { lines } = wrapText(words, { maxWidth, size: fontSize, weight });
  return { id, text: { lines, x, y, fontSize, lineHeight: fontSize * 1.25, weight, align }, over: place.over };
}
