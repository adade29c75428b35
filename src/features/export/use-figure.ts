import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { activeFilters, type Filters, noFilters } from "../../domain/filters";
import type { Language } from "../../domain/records";
import { inView, refsOfScene, withoutPale } from "../../drawing/in-view";
import { pageSizeOf, type ViewSize } from "../../evidence-ui/figure-page/page-choice";
import { asInReview, type Numbering, numberedFromOne } from "../../figure/citations/numbering";
import { readInOwnNumbers } from "../../figure/citations/own-numbers";
import { sceneOfContent } from "../../figure/frame/content";
import { isColumn } from "../../figure/frame/presets";
import type { FigureContext, FigurePage, FigureSpec } from "../../figure/frame/types";
import { composeBest } from "../../figure/proposal/best-setting";
import type { Part } from "../../figure/proposal/proposals";
import { languageOf } from "../../i18n/languages";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import { selectChoice, selectEvidence, selectFilters, selectFocus } from "../../store/selectors";
import { type Content, type Draft, furnitureOf, isDeck, pageOf } from "./draft/draft";
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

const nothing = { width: 0, height: 0, nodes: [], edges: [], captions: [] };

interface Numbered {
  readonly drawn: Source | null;
  readonly numbering: Numbering;
}

/** What is drawn, told in the figure's own numbers of references where these are wanted. */
function useNumbered(asDrawn: Source | null, isOwn: boolean): Numbered {
  const evidence = useApp(selectEvidence);
  return useMemo(() => {
    if (!isOwn || !asDrawn) return { drawn: asDrawn, numbering: asInReview };
    const { scene, network, rows } = asDrawn;
    const numbering = numberedFromOne(sceneOfContent(scene));
    const told = (each: Scene) => readInOwnNumbers(each, network, evidence, numbering);
    const own = rows?.map((make) => () => told(make()));
    return { drawn: { network, scene: told(scene), ...(own && { rows: own }) }, numbering };
  }, [asDrawn, isOwn, evidence]);
}

export interface Asked extends Part {
  readonly content: Content;
  /** The one to show where only one is wanted. */
  readonly pathway: string | null;
  readonly view: ViewSize;
  readonly today: Date;
}

/** Composes what a draft asks for. `isWanted`: nothing is composed where it is false. */
export function useFigure(draft: Draft, asked: Asked, isWanted = true): ComposedFigure {
  const { content, pathway, minStudies, closed, view, today } = asked;
  const { i18n } = useTranslation();
  const spoken: Language = languageOf([i18n.language]);
  const language = draft.language ?? spoken;
  const evidence = useApp(selectEvidence);
  const choice = useApp(selectChoice);
  const ofView = useApp(selectFilters);
  const filters = useMemo(() => filtersOf(content, ofView, minStudies), [content, ofView, minStudies]);
  const focused = useApp((state) => selectFocus(state) !== null);
  // Without filters and choice, what is pale belongs to another reading of the evidence, and no legend says so.
  const hides = useApp((state) => state.filteredOut !== "fade") || (!focused && activeFilters(filters).length === 0);
  const part = useMemo(() => ({ minStudies, closed }), [minStudies, closed]);
  const source = useSource(content, pathway, part, language, filters);
  // Where the filters leave nothing, or only what is faded, the figure is empty and says so.
  const asDrawn = useMemo(() => {
    const isEmpty = source ? !source.scene.nodes.some(inView) : content === "pathway";
    if (isEmpty) return { scene: { ...nothing, language }, network: { nodes: [], edges: [] } };
    return source && hides ? withoutPaleOnes(source) : source;
  }, [source, content, language, hides]);
  const { drawn, numbering } = useNumbered(asDrawn, draft.numbering === "figure" && !isDeck(draft));
  const facts = useMemo(
    (): Shown => ({ content, pathway, choice, filters, evidence, numbering }),
    [content, pathway, choice, filters, evidence, numbering],
  );
  const shown = useMemo(() => drawn && sceneOfContent(drawn.scene), [drawn]);
  const size = useMemo(() => pageSizeOf(pageOf(draft), view), [draft, view]);
  const isBare = size !== null && isColumn(size);
  const name = shown ? proposedTitle(facts, shown, language) : "";
  const title = draft.title ?? (isBare ? "" : name);
  const subtitle = draft.subtitle ?? (shown && !isBare ? proposedSubtitle(facts, refsOfScene(shown), language) : "");
  const figure = useMemo((): Figure | null => {
    if (!isWanted || !drawn || !shown || !size) return null;
    const { legend, numbers, textScale, ground } = draft;
    const spec: FigureSpec = {
      size,
      title,
      name,
      subtitle,
      legend,
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
    return { page, spec, source: { ...drawn, scene }, shown: own, context, filters, facts };
  }, [isWanted, draft, size, drawn, shown, title, name, subtitle, evidence, today, filters, facts, numbering]);
  return { figure, title, subtitle, language };
}

/** A source without what is pale, however it is set. */
function withoutPaleOnes({ scene, rows, ...rest }: Source): Source {
  return { ...rest, scene: withoutPale(scene), ...(rows && { rows: rows.map((make) => () => withoutPale(make())) }) };
}
