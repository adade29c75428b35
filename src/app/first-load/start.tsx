import "../../ui/tokens.css";
import "../../ui/base.css";
import { type ComponentType, lazy, StrictMode, Suspense, useState } from "react";
import { createRoot } from "react-dom/client";
import { CanvasHost, canvasLoaded } from "../../features/graph-area/CanvasHost";
import { CanvasSlot, CanvasSlotContext } from "../../features/graph-area/canvas-slot";
import { openingLanguage, showTheme } from "../memory/opening";
import { StartBoundary } from "../recovery/StartBoundary";
import { beginStart, didLastVisitOpen } from "../recovery/start-marker";
import { askForMore, showFirstCanvas } from "./first-canvas";

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
  const cameUp = didLastVisitOpen();
  if (cameUp) beginStart();
  // Otherwise what is saved is not loaded before the reader says so.
  const first = cameUp ? showFirstCanvas(slot, language, canvas) : askForMore();
  const Interface = lazy(async () => {
    await first;
    const { App, StartClean, startI18n } = await import("../interface/interface");
    await startI18n(language);
    if (cameUp) return { default: App };
    return { default: () => <AfterFailure ask={StartClean} app={App} /> };
  });
  createRoot(root).render(
    <StrictMode>
      <CanvasSlotContext value={slot}>
        <StartBoundary fallback={null}>
          <CanvasHost slot={slot} />
        </StartBoundary>
        <StartBoundary fallback={<Frame name={name} />}>
          <Suspense fallback={<Frame name={name} />}>
            <Interface />
          </Suspense>
        </StartBoundary>
      </CanvasSlotContext>
    </StrictMode>,
  );
}

interface AfterFailureProps {
  readonly ask: ComponentType<{ readonly onOpenAsSaved: () => void }>;
  readonly app: ComponentType;
}

/** Asks first, where the last visit did not come up. */
function AfterFailure({ ask: Ask, app: App }: AfterFailureProps) {
  const [isAnswered, setAnswered] = useState(false);
  const openAsSaved = (): void => {
    beginStart();
    setAnswered(true);
  };
  return isAnswered ? <App /> : <Ask onOpenAsSaved={openAsSaved} />;
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
