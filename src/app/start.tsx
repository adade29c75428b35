import "../ui/tokens.css";
import "../ui/base.css";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { CanvasHost, canvasLoaded } from "../features/graph-area/CanvasHost";
import { CanvasSlot, CanvasSlotContext } from "../features/graph-area/canvas-slot";
import { showFirstCanvas } from "./first-canvas";
import { openingLanguage, showTheme } from "./opening";

/**
 * Starts the app in an element of the page: the canvas of the opening view first, from the scene that the build made,
 * then everything around it. Any other view waits for nothing.
 */
export function start(root: HTMLElement): void {
  showTheme();
  const language = openingLanguage();
  const slot = new CanvasSlot();
  const name = root.textContent;
  const canvas = canvasLoaded();
  const first = showFirstCanvas(slot, language, canvas);
  const Interface = lazy(async () => {
    await first;
    const { App, startI18n } = await import("./interface");
    await startI18n(language);
    return { default: App };
  });
  createRoot(root).render(
    <StrictMode>
      <CanvasSlotContext value={slot}>
        <CanvasHost slot={slot} />
        <Suspense fallback={<Frame name={name} />}>
          <Interface />
        </Suspense>
      </CanvasSlotContext>
    </StrictMode>,
  );
}

/** The empty page that stands in the HTML, kept until the interface is there. */
function Frame({ name }: { readonly name: string }) {
  return (
    <div className="opening-frame">
      <header>{name}</header>
      <main />
    </div>
  );
}
