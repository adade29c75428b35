import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { activeFilters, type Filters, noFilters } from "../../domain/filters";
import type { Language } from "../../domain/records";
import { inView, refsOfScene, withoutPale } from "../../drawing/in-view";
import { asInReview, type Numbering, numberedFromOne } from "../../figure/citations/numbering";
import { readInOwnNumbers } from "../../figure/citations/own-numbers";
import { composeFigure } from "../../figure/frame/compose";
import { sceneOfContent } from "../../figure/frame/content";
import type { FigureContext, FigurePage, FigureSpec } from "../../figure/frame/types";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import { selectChoice, selectEvidence, selectFilters, selectFocus } from "../../store/selectors";
import { type Content, type Draft, isDeck, pageOf, showsCitations } from "./draft";
import { pageSizeOf, type ViewSize } from "./page-choice";
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

/** What a draft's figure shows: a deck is of the whole view, and without a choice there is no focus to show. */
export function contentOf(draft: Draft, hasFocus: boolean): Content {
  const { content } = draft;
  if (isDeck(draft) && content !== "whole") return "visible";
  return content === "focus" && !hasFocus ? "visible" : content;
}

/** Filters behind a figure: none for the whole; for what several studies report, as many as that takes. */
function filtersOf(content: Content, ofView: Filters, minStudies: number): Filters {
  if (content === "whole") return noFilters;
  return content === "repeated" ? { ...ofView, minStudies: Math.max(ofView.minStudies, minStudies) } : ofView;
}

/** The source is cut to the content already. */
const inFull = { kind: "visible" } as const;
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
    const { scene, network } = asDrawn;
    const numbering = numberedFromOne(sceneOfContent(scene, inFull));
    return { drawn: { network, scene: readInOwnNumbers(scene, network, evidence, numbering) }, numbering };
  }, [asDrawn, isOwn, evidence]);
}

/** Composes what a draft asks for. `pathway`: the one to show where only one is wanted. */
export function useFigure(
  draft: Draft,
  asked: { readonly content: Content; readonly pathway: string | null; readonly view: ViewSize; readonly today: Date },
): ComposedFigure {
  const { content, pathway, view, today } = asked;
  const { i18n } = useTranslation();
  const spoken: Language = i18n.language === "zh" ? "zh" : "en";
  const language = draft.language ?? spoken;
  const evidence = useApp(selectEvidence);
  const choice = useApp(selectChoice);
  const ofView = useApp(selectFilters);
  const { minStudies } = draft;
  const filters = useMemo(() => filtersOf(content, ofView, minStudies), [content, ofView, minStudies]);
  const focused = useApp((state) => selectFocus(state) !== null);
  // Without filters and choice, what is pale belongs to another reading of the evidence, and no legend says so.
  const hides = useApp((state) => state.filteredOut !== "fade") || (!focused && activeFilters(filters).length === 0);
  const source = useSource(content, pathway, language, filters);
  // Where the filters leave nothing, or only what is faded, the figure is empty and says so.
  const asDrawn = useMemo(() => {
    const isEmpty = source ? !source.scene.nodes.some(inView) : content === "pathway";
    if (isEmpty) return { scene: { ...nothing, language }, network: { nodes: [], edges: [] } };
    return source && hides ? { ...source, scene: withoutPale(source.scene) } : source;
  }, [source, content, language, hides]);
  const { drawn, numbering } = useNumbered(asDrawn, draft.numbering === "figure" && !isDeck(draft));
  const facts = useMemo(
    (): Shown => ({ content, pathway, choice, filters, evidence, numbering }),
    [content, pathway, choice, filters, evidence, numbering],
  );
  const shown = useMemo(() => drawn && sceneOfContent(drawn.scene, inFull), [drawn]);
  const title = draft.title ?? (shown ? proposedTitle(facts, shown, language) : "");
  const subtitle = draft.subtitle ?? (shown ? proposedSubtitle(facts, refsOfScene(shown), language) : "");
  const figure = useMemo((): Figure | null => {
    const size = pageSizeOf(pageOf(draft), view);
    if (!drawn || !shown || !size) return null;
    const { legend, numbers, footer, textScale, ground } = draft;
    const spec: FigureSpec = {
      size,
      content: inFull,
      title,
      subtitle,
      legend,
      citations: showsCitations(draft),
      numbers,
      numbering,
      footer,
      theme: ground === "dark" ? "dark" : "light",
      transparent: ground === "transparent",
      textScale,
    };
    const context = { evidence, today };
    return { page: composeFigure(drawn.scene, spec, context), spec, source: drawn, shown, context, filters, facts };
  }, [draft, view, drawn, shown, title, subtitle, evidence, today, filters, facts, numbering]);
  return { figure, title, subtitle, language };
}
