import { firstDataset, type OpeningForm, openingFile } from "../../dataset/files";
import type { Language } from "../../domain/records";
import type { CanvasSlot } from "../../features/graph-area/canvas-slot";
import { boundedMove } from "../../scene/compose/move-range";
import type { Scene } from "../../scene/types";
import { fragmentOf } from "../../store/link-names";
import { low, narrow, portrait } from "../../ui/basics/screen";
import { canvasDrawn } from "../../ui/first-load/contract";
import { dropPicture, languageOfPicture } from "../../ui/first-load/opening-picture";
import { recallAll, recallMoves, rememberMoves } from "../memory/remembered";

/** The scene of the opening view with the words for its canvas, as the build wrote them beside the page. */
export interface OpeningFile {
  readonly scene: Scene;
  /** Of the compiled dataset that it was made of. */
  readonly digest: string;
  readonly labels: { readonly canvas: string; readonly help: string; readonly minimap: string };
}

/**
 * Draws the canvas of the opening view from the scene that the build made, before the interface has loaded: the very
 * scene that the app computes of the evidence later. Resolves when its first frame is painted; false where the visit
 * begins with another view, or there is no such scene.
 */
export async function showFirstCanvas(slot: CanvasSlot, language: Language, canvas: Promise<void>): Promise<boolean> {
  const isFirst = isOpening();
  if (!isFirst) askForMore();
  const form = matchMedia(portrait).matches ? "rows" : "columns";
  const [opening] = await Promise.all([isFirst ? fetchOpening(language, form) : null, canvas]);
  if (!opening) {
    askForMore();
    return false;
  }
  slot.opening = { scene: opening.scene, form, digest: opening.digest };
  document.body.append(slot.element);
  return new Promise((resolve) => {
    let isChosen = false;
    const show = (chosen: string | null): void => {
      isChosen = chosen !== null;
      slot.show({ props: { ...callbacks, chosen }, handle: null, waiting: null });
    };
    // What the pointer does now is written where the app reads when it opens: in the address, as links have it, and in the memory.
    const write = (fragment: string): void => {
      location.hash = fragment;
    };
    const callbacks = {
      scene: opening.scene,
      labels: opening.labels,
      theme: isDark() ? ("dark" as const) : ("light" as const),
      onChoose: (id: string, kind: "node" | "edge") => {
        show(id);
        write(fragmentOf(kind, id));
      },
      onClear: () => {
        const wasChosen = isChosen;
        show(null);
        write(fragmentOf("language", language));
        return wasChosen;
      },
      onToggleBox: (id: string) => write(fragmentOf("toggled", id)),
      onMove: (id: string, dx: number, dy: number) => {
        const moves = recallMoves(firstDataset);
        const before = moves[id] ?? { dx: 0, dy: 0 };
        rememberMoves(firstDataset, { ...moves, [id]: boundedMove(before.dx + dx, before.dy + dy) });
      },
      onHover: () => undefined,
      onReady: () => {
        dropPicture();
        // Dozens of files take a while to ask for: a click on the canvas is answered first.
        setTimeout(() => {
          askForMore();
          resolve(true);
        });
      },
    };
    show(null);
  });
}

/** The page's own script then fetches what stands around the canvas. */
export function askForMore(): void {
  dispatchEvent(new Event(canvasDrawn));
}

/** Whether the page's picture stands where this visit's canvas will: the page's own script has read the address. */
function isOpening(): boolean {
  const { railOpen, legendOpen } = recallAll();
  const hasLegend = legendOpen !== false || matchMedia(low).matches;
  const hasRail = railOpen !== false || matchMedia(narrow).matches;
  return languageOfPicture() !== null && hasLegend && hasRail && Object.keys(recallMoves(firstDataset)).length === 0;
}

async function fetchOpening(language: Language, form: OpeningForm): Promise<OpeningFile | null> {
  try {
    const response = await fetch(`./${openingFile(firstDataset, language, form)}`);
    return response.ok ? ((await response.json()) as OpeningFile) : null;
  } catch {
    return null;
  }
}

function isDark(): boolean {
  const { theme } = recallAll();
  return theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}
