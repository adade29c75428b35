import { hasNumbers } from "../../domain/evidence";
import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import type { Network } from "../../domain/network";
import { nameOf } from "../../domain/statements";
import { inView, refsOfScene } from "../../drawing/in-view";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { speakerNotes } from "../data/notes";
import { composeFigure } from "../frame/compose";
import { pathwayPicture } from "../frame/pathway-scene";
import { idCounter } from "../pptx/figure-to-pptx";
import { type SlideContent, writePresentation } from "../pptx/package/write-presentation";
import { slideShapes } from "../pptx/slide";
import { referenceEntries } from "../references/entries";
import { formattedReferences } from "../references/formatted";
import { asInReview, type Numbering } from "../spec/numbering";
import { slideSize } from "../spec/presets";
import type { FigureContext, FigureSpec } from "../spec/types";
import { subjectOf } from "../words/describe";
import { groundOf, slide } from "./look";
import { pathwaySlides, pathwaysInView } from "./pathway-slides";
import { contestedTable, gapsTable } from "./tables";
import { tableSlides, textSlides } from "./text-slides";
import { titleSlide } from "./title-slide";

export interface DeckInput {
  /** The overview as it is in view, and the network that it was composed from. */
  readonly scene: Scene;
  readonly network: Network;
  readonly filters: Filters;
  /** What the reader asked of the figure; the slides are widescreen whatever its size. */
  readonly spec: FigureSpec;
  readonly context: FigureContext;
}

/**
 * A whole presentation: title, overview, a slide for each pathway in view with the table of its studies, the contested
 * points, the gaps that the review states, and the references of all that the slides cite.
 */
export function figureDeck(input: DeckInput): Uint8Array<ArrayBuffer> {
  const { scene, filters, context } = input;
  const spec = { ...input.spec, size: slideSize(3840) };
  const { evidence, today } = context;
  const { language } = scene;
  const look = { language, spec, context };
  const refs = refsOfScene(scene);
  const pathways = pathwaysInView(scene.nodes.filter(inView), evidence).flatMap((id) => {
    const picture = pathwayPicture(evidence, filters, id, language);
    return picture ? [{ name: nameOf(evidence, id, language), picture }] : [];
  });
  const words = (key: string) => say(language, `figure:deck.${key}`);
  const contested = contestedTable(refs, evidence, language);
  const cited = [...refs, ...pathways.flatMap(({ picture }) => refsOfScene(picture.scene)), ...contested.refs];
  const references = formattedReferences(
    referenceEntries(cited, evidence, language, numberingOf(spec, cited, evidence)),
    language,
  );
  return writePresentation({
    title: spec.title.trim() || evidence.dataset.dataset.title[language],
    subject: subjectOf(scene, evidence),
    language,
    theme: spec.theme,
    created: today,
    width: slide.width,
    height: slide.height,
    slides: [
      titleSlide(look),
      overviewSlide({ ...input, spec }),
      ...pathways.flatMap(({ name, picture }) => pathwaySlides(name, picture, look)),
      ...tableSlides(words("contested"), contested, words("noContested"), look),
      ...tableSlides(words("gaps"), gapsTable(evidence, language), words("noGaps"), look),
      ...textSlides(words("references"), references, look),
    ],
  });
}

/** As in the review, or from 1 where there is none: first the references of the overview. */
function numberingOf({ numbering }: FigureSpec, cited: readonly number[], evidence: Evidence): Numbering {
  if (hasNumbers(evidence)) return asInReview;
  const first = numbering?.kind === "figure" ? numbering.order : [];
  return { kind: "figure", order: [...new Set([...first, ...cited])] };
}

function overviewSlide({ scene, network, spec, context }: DeckInput): SlideContent {
  const page = composeFigure(scene, spec, context);
  return {
    shapes: slideShapes(page, idCounter()),
    background: groundOf(spec),
    notes: speakerNotes(scene, network, context.evidence, page.title),
  };
}
