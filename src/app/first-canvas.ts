import type { Language } from "../domain/records";
import type { CanvasSlot } from "../features/graph-area/canvas-slot";
import { dropPicture } from "../features/graph-area/opening-picture";
import { boundedMove } from "../scene/compose/move-range";
import type { Scene } from "../scene/types";
import { low, narrow } from "../ui/screen";
import { recallAll, recallMoves, rememberMoves } from "./remembered";

/** The scene of the opening view with the words for its canvas, as the build wrote them beside the page. */
export interface OpeningFile {
  readonly scene: Scene;
  readonly labels: { readonly canvas: string; readonly help: string; readonly minimap: string };
}

const shipped = "isopsoralen";

/**
 * Draws the canvas of the opening view from the scene that the build made, before the interface has loaded: the very
 * scene that the app computes of the evidence later. Resolves when its first frame is painted; false where the visit
 * begins with another view, or there is no such scene.
 */
export async function showFirstCanvas(slot: CanvasSlot, language: Language, canvas: Promise<void>): Promise<boolean> {
  const isFirst = isOpening();
  if (!isFirst) askForMore();
  const [opening] = await Promise.all([isFirst ? openingFile(language) : null, canvas]);
  if (!opening) {
    askForMore();
    return false;
  }
  document.body.append(slot.element);
  return new Promise((resolve) => {
    const show = (chosen: string | null): void =>
      slot.show({ props: { ...hands, chosen }, handle: null, waiting: null });
    // What hands do now is written where the app reads when it opens: in the address, as links have it, and in the memory.
    const write = (fragment: string): void => {
      location.hash = fragment;
    };
    const hands = {
      ...opening,
      theme: isDark() ? ("dark" as const) : ("light" as const),
      onChoose: (id: string, kind: "node" | "edge") => {
        show(id);
        write(`${kind === "edge" ? "arrow" : "node"}=${encodeURIComponent(id)}`);
      },
      onClear: () => {
        show(null);
        write(`lang=${language}`);
      },
      onToggleBox: (id: string) => write(`toggled=${encodeURIComponent(id)}`),
      onMove: (id: string, dx: number, dy: number) => {
        const moves = recallMoves(shipped);
        const before = moves[id] ?? { dx: 0, dy: 0 };
        rememberMoves(shipped, { ...moves, [id]: boundedMove(before.dx + dx, before.dy + dy) });
      },
      onHover: () => undefined,
      onReady: () => {
        dropPicture();
        // Dozens of files take a while to ask for: a hand that waits for the canvas is answered first.
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
  dispatchEvent(new Event("osteograph-canvas-drawn"));
}

/** Whether the page's picture stands where this visit's canvas will: the page's own script has read the address. */
function isOpening(): boolean {
  const { opening } = document.documentElement.dataset;
  const { railOpen, legendOpen } = recallAll();
  const hasLegend = legendOpen !== false || matchMedia(low).matches;
  const hasRail = railOpen !== false || matchMedia(narrow).matches;
  const isPicture = opening === "en" || opening === "zh";
  return isPicture && hasLegend && hasRail && Object.keys(recallMoves(shipped)).length === 0;
}

async function openingFile(language: Language): Promise<OpeningFile | null> {
  try {
    const response = await fetch(`./data/${shipped}.opening.${language}.json`);
    return response.ok ? ((await response.json()) as OpeningFile) : null;
  } catch {
    return null;
  }
}

function isDark(): boolean {
  const { theme } = recallAll();
  return theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}
