import type { Filters } from "../../domain/filters";
import type { Network } from "../../domain/network";
import { nameOf } from "../../domain/statements";
import { inView, refsOfScene } from "../../drawing/in-view";
import { palettes, type ThemeName } from "../../encoding";
import type { Scene } from "../../scene/types";
import { speakerNotes } from "../data/notes";
import { composeFigure } from "../frame/compose";
import { pathwayPicture } from "../frame/pathway-scene";
import { slideSize } from "../frame/presets";
import type { FigureContext } from "../frame/types";
import { idCounter } from "../pptx/figure-to-pptx";
import { type SlideContent, writePresentation } from "../pptx/package";
import { slideShapes } from "../pptx/slide";
import { referenceEntries } from "../references/entries";
import { formattedReferences } from "../references/formatted";
import { say } from "../words/say";
import { pathwaySlides, pathwaysInView } from "./pathway-slides";
import { contestedTable, gapsTable } from "./tables";
import { type DeckLook, tableSlides, textSlides } from "./text-slides";

export interface DeckInput {
  /** The overview as it is in view, and the network that it was composed from. */
  readonly scene: Scene;
  readonly network: Network;
  readonly filters: Filters;
  readonly title: string;
  readonly subtitle: string;
  readonly theme: ThemeName;
  readonly context: FigureContext;
}

/**
 * A whole presentation: the overview, a slide for each pathway in view with the table of its studies, the contested
 * points, the gaps that the review states, the references of what is in view.
 */
export async function figureDeck(input: DeckInput): Promise<Uint8Array<ArrayBuffer>> {
  const { scene, filters, title, theme, context } = input;
  const { evidence } = context;
  const { language } = scene;
  const look: DeckLook = { language, theme };
  const refs = refsOfScene(scene);
  const pathways = pathwaysInView(scene.nodes.filter(inView), evidence).flatMap((id) => {
    const picture = pathwayPicture(evidence, filters, id, language);
    return picture ? pathwaySlides(nameOf(evidence, id, language), picture, context, look) : [];
  });
  const told = (key: string) => say(language, `figure:deck.${key}`);
  const references = formattedReferences(referenceEntries(refs, evidence, language), language);
  return writePresentation({
    title,
    subject: evidence.dataset.dataset.title[language],
    width: 960,
    height: 540,
    slides: [
      overviewSlide(input),
      ...pathways,
      ...tableSlides(told("contested"), contestedTable(refs, evidence, language), told("noContested"), look),
      ...tableSlides(told("gaps"), gapsTable(evidence, language), told("noGaps"), look),
      ...textSlides(told("references"), references, look),
    ],
  });
}

function overviewSlide({ scene, network, title, subtitle, theme, context }: DeckInput): SlideContent {
  const page = composeFigure(
    scene,
    {
      size: slideSize(3840),
      content: { kind: "visible" },
      title,
      subtitle,
      legend: true,
      citations: true,
      footer: true,
      theme,
      transparent: false,
      textScale: "auto",
    },
    context,
  );
  return {
    shapes: slideShapes(page, idCounter()),
    background: palettes[theme].ground,
    notes: speakerNotes(scene, network, context.evidence, title),
  };
}
