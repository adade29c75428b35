import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../../domain/evidence";
import { hasNumbers } from "../../../domain/evidence";
import { activeFilters, type Filters, noFilters } from "../../../domain/filters";
import type { Language } from "../../../domain/records";
import { inView, refsOfScene, withoutPale } from "../../../drawing/in-view";
import { pageSizeOf, type ViewSize } from "../../../evidence-ui/figure-page/page-choice";
import { readInOwnNumbers } from "../../../figure/citations/own-numbers";
import { sceneOfContent } from "../../../figure/frame/content";
import { composeBest } from "../../../figure/proposal/best-setting";
import type { Part } from "../../../figure/proposal/proposals";
import { asInReview, type Numbering, numberedFromOne } from "../../../figure/spec/numbering";
import { isColumn } from "../../../figure/spec/presets";
import type { FigureContext, FigurePage, FigureSpec } from "../../../figure/spec/types";
import { languageOf } from "../../../i18n/languages";
import type { Scene } from "../../../scene/types";
import { useApp } from "../../../store/context";
import { selectChoice, selectEvidence, selectFilters, selectFocus } from "../../../store/selectors";
import { type Content, type Draft, furnitureOf, isDeck, pageOf } from "../draft/draft";
import { proposedSubtitle, proposedTitle, type Shown } from "./proposed-words";
import { type Source, useSource } from "./use-source";

/** A figure as it will be saved, with all that its files are made of. */
export interface Figure {
  readonly page: FigurePage;
  readonly spec: FigureSpec;
  readonly source: Source;
  /** The scene, cut to what the figure shows. */
  readonly shown: Scene;
  readonly context: FigureContext;
  /** Filters behind it: none for the whole. */
  readonly filters: Filters;
  readonly facts: Shown;
}

export interface ComposedFigure {
  /** Null while it is laid out, and for a page that is no page. */
  readonly figure: Figure | null;
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
}

/**
 * What a draft's figure shows: a deck is of the whole view, and without a choice there is no focus to show. Null: what the
 * page has room for.
 */
export function contentOf(draft: Draft, hasFocus: boolean): Content | null {
  const { content } = draft;
  if (isDeck(draft) && content !== "whole") return "visible";
  return content === "focus" && !hasFocus ? "visible" : content;
}

/** Filters behind a figure: none for the whole; for what several studies report, as many as that takes. */
function filtersOf(content: Content, ofView: Filters, minStudies: number): Filters {
  if (content === "whole") return noFilters;
  return content === "repeated" ? { ...ofView, minStudies: Math.max(ofView.minStudies, minStudies) } : ofView;
}

const nothing = { width: 0, height: 0, nodes: [], edges: [], captions: [], outcome: "" };

interface Numbered {
  readonly drawn: Source;
  readonly numbering: Numbering;
}

/** What is drawn, told in the figure's own numbers of references where these are wanted. */
function numbered(drawn: Source, isOwn: boolean, evidence: Evidence): Numbered {
  // Without a review there are no other numbers than the figure's own.
  if (!isOwn && hasNumbers(evidence)) return { drawn, numbering: asInReview };
  const { scene, network, rows } = drawn;
  const numbering = numberedFromOne(sceneOfContent(scene));
  const told = (each: Scene) => readInOwnNumbers(each, network, evidence, numbering);
  const own = rows?.map((make) => () => told(make()));
  return { drawn: { network, scene: told(scene), ...(own && { rows: own }) }, numbering };
}

/** Whose figure is made: of what, and the least number of studies where it shows what several report. */
interface Subject {
  readonly content: Content;
  /** The one to show where only one is wanted. */
  readonly pathway: string | null;
  readonly minStudies: number;
}

/** Makes figures as a draft asks for them. */
export interface FigureMaker {
  readonly language: Language;
  readonly filtersOf: (subject: Subject) => Filters;
  /** `source`: null while it is laid out. */
  readonly make: (source: Source | null, subject: Subject) => ComposedFigure;
}

export function useFigureMaker(draft: Draft, view: ViewSize, today: Date): FigureMaker {
  const { i18n } = useTranslation();
  const spoken: Language = languageOf([i18n.language]);
  const language = draft.language ?? spoken;
  const evidence = useApp(selectEvidence);
  const choice = useApp(selectChoice);
  const ofView = useApp(selectFilters);
  const focused = useApp((state) => selectFocus(state) !== null);
  const fades = useApp((state) => state.filteredOut === "fade");
  return useMemo((): FigureMaker => {
    const filtersFor = ({ content, minStudies }: Subject) => filtersOf(content, ofView, minStudies);
    const make = (source: Source | null, subject: Subject): ComposedFigure => {
      const { content, pathway } = subject;
      const filters = filtersFor(subject);
      // Without filters and choice, what is pale belongs to another reading of the evidence, and no legend says so.
      const hides = !fades || (!focused && activeFilters(filters).length === 0);
      const asDrawn = inFull(source, content, language, hides);
      if (!asDrawn) return { figure: null, title: draft.title ?? "", subtitle: draft.subtitle ?? "", language };
      const isOwn = draft.numbering === "figure" && !isDeck(draft);
      const { drawn, numbering } = numbered(asDrawn, isOwn, evidence);
      const facts: Shown = { content, pathway, choice, filters, evidence, numbering };
      return composed({ drawn, facts, numbering }, { draft, view, today, language });
    };
    return { language, filtersOf: filtersFor, make };
  }, [draft, view, today, language, evidence, choice, ofView, focused, fades]);
}

/** What is drawn of a source. Where the filters leave nothing, or only what is faded, the figure is empty and says so. */
function inFull(source: Source | null, content: Content, language: Language, hides: boolean): Source | null {
  const isEmpty = source ? !source.scene.nodes.some(inView) : content === "pathway";
  if (isEmpty) return { scene: { ...nothing, language }, network: { nodes: [], edges: [] } };
  return source && hides ? withoutPaleOnes(source) : source;
}

interface Telling extends Numbered {
  readonly facts: Shown;
}

interface Wishes {
  readonly draft: Draft;
  readonly view: ViewSize;
  readonly today: Date;
  readonly language: Language;
}

function composed({ drawn, facts, numbering }: Telling, { draft, view, today, language }: Wishes): ComposedFigure {
  const { evidence, filters } = facts;
  const shown = sceneOfContent(drawn.scene);
  const size = pageSizeOf(pageOf(draft), view);
  const isBare = size !== null && isColumn(size);
  const name = proposedTitle(facts, shown, language);
  const title = draft.title ?? (isBare ? "" : name);
  const subtitle = draft.subtitle ?? (isBare ? "" : proposedSubtitle(facts, refsOfScene(shown), language));
  if (!size) return { figure: null, title, subtitle, language };
  const { numbers, textScale, ground } = draft;
  const spec: FigureSpec = {
    size,
    title,
    name,
    subtitle,
    ...furnitureOf(draft, size),
    numbers,
    numbering,
    theme: ground === "dark" ? "dark" : "light",
    transparent: ground === "transparent",
    textScale,
  };
  const context = { evidence, today };
  const { page, scene } = composeBest(drawn, spec, context);
  const own = scene === drawn.scene ? shown : sceneOfContent(scene);
  const figure: Figure = { page, spec, source: { ...drawn, scene }, shown: own, context, filters, facts };
  return { figure, title, subtitle, language };
}

/** Composes what is asked for. */
export function useFigure({ language, filtersOf, make }: FigureMaker, subject: Subject & Part): ComposedFigure {
  const { content, pathway, minStudies, closed } = subject;
  const filters = useMemo(() => filtersOf({ content, pathway, minStudies }), [filtersOf, content, pathway, minStudies]);
  const part = useMemo(() => ({ minStudies, closed }), [minStudies, closed]);
  const source = useSource(content, pathway, part, language, filters);
  return useMemo(() => make(source, { content, pathway, minStudies }), [make, source, content, pathway, minStudies]);
}

/** A source without what is pale, however it is set. */
function withoutPaleOnes({ scene, rows, ...rest }: Source): Source {
  return { ...rest, scene: withoutPale(scene), ...(rows && { rows: rows.map((make) => () => withoutPale(make())) }) };
}
