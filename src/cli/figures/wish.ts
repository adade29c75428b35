import { hasNumbers } from "../../domain/evidence";
import { activeFilters, type Filters, noFilters } from "../../domain/filters";
import { type Network, networkOfBothReadings, type View } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { visibleNetwork } from "../../domain/visible";
import { refsOfScene } from "../../drawing/in-view";
import type { PartPicture } from "../../figure/frame/part-scene";
import { pathwayPicture } from "../../figure/frame/pathway-scene";
import { composeBest } from "../../figure/proposal/best-setting";
import type { Part } from "../../figure/proposal/proposals";
import { proposeNow } from "../../figure/proposal/propose";
import { numberedFromOne } from "../../figure/spec/numbering";
import { isColumn, type PageSize } from "../../figure/spec/presets";
import type { FigureContext, FigurePage, FigureSpec } from "../../figure/spec/types";
import { filterWords } from "../../figure/words/filter-words";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { subjectsNamed } from "../../wording/subjects";

/** One figure of the gallery: its page, what it was composed from, and the formats it is shown in. */
export interface GalleryFigure {
  readonly name: string;
  readonly about: string;
  readonly spec: FigureSpec;
  readonly page: FigurePage;
  readonly scene: Scene;
  readonly network: Network;
  readonly formats: readonly ("png" | "svg" | "pdf" | "pptx")[];
}

/** What a figure is to be. */
export interface Wish {
  readonly name: string;
  readonly about: string;
  readonly language: Language;
  readonly view: View;
  readonly filters?: Partial<Filters>;
  readonly pathway?: string;
  /** The numbers of the references stand at the arrows. */
  readonly numbers?: boolean;
  readonly size: PageSize;
  readonly theme: FigureSpec["theme"];
  readonly formats: GalleryFigure["formats"];
}

/** The figure as Save gives it where nothing but the wish is chosen. */
export function figureOf(wish: Wish, dataset: CompiledDataset, order: Order, context: FigureContext): GalleryFigure {
  const { name, about, language, view, formats } = wish;
  const { evidence } = context;
  const filters = { ...noFilters, ...wish.filters };
  const whole = wish.pathway
    ? pathwayPicture(evidence, filters, wish.pathway, language)
    : sceneOf(wish, filters, dataset, order, context);
  if (!whole) throw new RangeError(`The dataset has nothing of ${wish.pathway} to draw.`);
  const options = { language, order };
  const first = specOf(wish, whole.scene, filters, context);
  const composed = composeBest(whole, first, context);
  const compose = (picture: PartPicture, { minStudies }: Part) => {
    const spec = specOf(wish, picture.scene, { ...filters, minStudies }, context);
    return { spec, network: picture.network, ...composeBest(picture, spec, context) };
  };
  const hasGaps = activeFilters(filters).length > 0;
  const input = { whole: composed.page, evidence, filters, view, options, compose, hasGaps };
  const found = wish.pathway ? null : proposeNow(input).found;
  if (!found) return { name, about, formats, spec: first, network: whole.network, ...composed };
  const { minStudies } = found.part;
  const shown = minStudies > 1 ? `${about}: what ${minStudies} or more studies report` : `${about}, laid out again`;
  return { name, about: shown, formats, ...found.figure };
}

/** What the composer asks for as long as the reader chose nothing but the page. */
export function specOf(
  { language, pathway, numbers = false, size, theme }: Wish,
  scene: Scene,
  filters: Filters,
  { evidence }: FigureContext,
): FigureSpec {
  const isBare = isColumn(size);
  const own = pathway && `${subjectsNamed(evidence, language, "title")} · ${nameOf(evidence, pathway, language)}`;
  const name = own ?? evidence.dataset.dataset.title[language];
  const studies = refsOfScene(scene).filter((ref) => evidence.studyByRef.has(ref)).length;
  const said = [say(language, "figure:studyCount", { count: studies }), filterWords(filters, evidence, language)];
  return {
    size,
    title: isBare ? "" : name,
    name,
    subtitle: isBare ? "" : said.filter((part) => part !== "").join(say(language, "figure:list.semicolon")),
    legend: true,
    citations: isBare ? false : "room",
    numbers,
    footer: isBare ? false : "room",
    theme,
    transparent: false,
    textScale: "auto",
    ...(hasNumbers(evidence) ? {} : { numbering: numberedFromOne(scene) }),
  };
}

/** The whole of a wish as it is laid out. */
export function sceneOf(
  { view, language }: Wish,
  filters: Filters,
  dataset: CompiledDataset,
  order: Order,
  { evidence }: FigureContext,
): { scene: Scene; network: Network } {
  const layout = layoutNetwork(networkOfBothReadings(dataset, view), { language, order, seed: 1 });
  const network = visibleNetwork(evidence, filters, view);
  const options = { focus: null, background: "focus", moves: {}, evidence } as const;
  return { network, scene: composeScene(layout, network, options) };
}
