import type { Evidence } from "../../../domain/evidence";
import { activeFilters, type Filters } from "../../../domain/filters";
import { isBox, type View } from "../../../domain/network";
import { nameOf } from "../../../domain/statements";
import { type Outlook, outlookOf, type SpecWay, waysToFit } from "../../../figure/frame/fit";
import { filteredPicture } from "../../../figure/frame/part-scene";
import { pathwayPicture } from "../../../figure/frame/pathway-scene";
import type { FigureSpec } from "../../../figure/spec/types";
import type { Order } from "../../../scene/layout/model/model";
import type { Scene } from "../../../scene/types";
import type { Content } from "../draft/draft";
import type { Figure } from "./use-figure";

/** A way to larger letters that shows less: what of it is left, and what it gives. */
export type PartWay = Outlook &
  (
    | { readonly kind: "overview"; readonly nodes: number; readonly all: number }
    | { readonly kind: "repeated"; readonly minStudies: number; readonly nodes: number; readonly all: number }
    | { readonly kind: "focus"; readonly nodes: number; readonly all: number }
    | { readonly kind: "pathway"; readonly id: string; readonly name: string }
  );

export type Way = SpecWay | PartWay;

export interface WaysInput {
  readonly figure: Figure;
  readonly content: Content;
  readonly view: View;
  readonly evidence: Evidence;
  readonly filters: Filters;
  readonly order: Order;
  /** The picture of the choice alone; null where nothing is chosen. */
  readonly focus: Scene | null;
}

/** The most studies that a way may ask of a node. */
const mostStudies = 4;
/** Pathways that are tried, those with the most studies first. */
const triedPathways = 3;

/**
 * Ways to make a figure's letters fit its page, one by one, each tried out: with all it shows first, then with less.
 * Between two of them the page may answer.
 */
export function* waysOf(input: WaysInput): Generator<Way> {
  const { figure, content, view } = input;
  yield* waysToFit(figure.shown, figure.spec, figure.context);
  const isOpen = view.level !== "overview" || view.toggled.length > 0;
  const isWide = content === "visible" || content === "whole";
  if (isWide && isOpen) {
    const { scene } = partOf(input, input.filters, { level: "overview", toggled: [] });
    yield { kind: "overview", ...countsOf(scene, input), ...tried(scene, input) };
  }
  if (isWide) yield* repeated(input);
  if (input.focus && content !== "focus") {
    yield { kind: "focus", ...countsOf(input.focus, input), ...tried(input.focus, input) };
  }
  if (content !== "pathway") yield* pathway(input);
}

/** What several studies report: as many as it takes until all can be read. */
function* repeated(input: WaysInput): Generator<Way> {
  const { figure, filters, view } = input;
  let last: Way | null = null;
  // What is filtered already may do, once it is moved together.
  const least = activeFilters(filters).length > 0 ? filters.minStudies : 2;
  for (let minStudies = Math.max(1, least); minStudies <= mostStudies; minStudies++) {
    const { scene } = partOf(input, { ...filters, minStudies }, view);
    if (scene.edges.length === 0) break;
    last = { kind: "repeated", minStudies, ...countsOf(scene, input), ...tried(scene, input) };
    if (last.enough) break;
  }
  if (last && last.points > pointsOf(figure)) yield last;
}

/** The pathway with the most studies that can be read. */
function* pathway(input: WaysInput): Generator<Way> {
  const { figure, evidence, filters } = input;
  const { language } = figure.shown;
  const boxes = figure.source.network.nodes
    .filter(({ id, entity }) => entity.kind === "pathway" && isBox(evidence, id))
    .toSorted((a, b) => b.testedRefs.length - a.testedRefs.length)
    .slice(0, triedPathways);
  for (const { id } of boxes) {
    const picture = pathwayPicture(evidence, filters, id, language);
    const outlook = picture && tried(picture.scene, input);
    if (!outlook?.enough) continue;
    yield { kind: "pathway", id, name: nameOf(evidence, id, language), ...outlook };
    return;
  }
}

function partOf({ evidence, figure, order }: WaysInput, filters: Filters, view: View) {
  return filteredPicture(evidence, filters, view, { language: figure.shown.language, order });
}

function tried(scene: Scene, { figure }: WaysInput): Outlook {
  const spec: FigureSpec = { ...figure.spec, textScale: "auto" };
  return outlookOf(scene, spec, figure.context);
}

function countsOf(scene: Scene, { figure }: WaysInput): { nodes: number; all: number } {
  return { nodes: scene.nodes.length, all: figure.shown.nodes.length };
}

function pointsOf({ page }: Figure): number {
  return page.warnings.find((warning) => warning.kind === "small-text")?.points ?? 0;
}
