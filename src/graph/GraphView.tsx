import type { Core, ElementDefinition } from "cytoscape";
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useInsertionEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Scene } from "../scene/types";
import styles from "./GraphView.module.css";
import type { Carried } from "./input/use-carrying";
import { type Keys, useKeys } from "./input/use-keys";
import { type PointerCallbacks, usePointer } from "./input/use-pointer";
import { prefersReducedMotion } from "./style/motion";
import { claimStyle } from "./style/own-style";
import { type GraphTheme, stylesheets } from "./style/stylesheet";
import { useDrawing } from "./sync/use-drawing";
import { useChosen, useFirstFrame, useScene } from "./sync/use-scene";
import { MiniMap } from "./view/MiniMap";
import { Overlay } from "./view/Overlay";
import { type GraphHandle, useView } from "./view/use-view";
import type { Look } from "./view/view-keeper";
import { type Cover, noCover, zoomLimits } from "./view/viewport";

export type { Cover, GraphHandle, Look, PointerCallbacks };

/** What is read out, in the language of the interface. */
export interface GraphLabels {
  /** Name of the canvas. */
  readonly canvas: string;
  /** How to use it from the keyboard. */
  readonly help: string;
  readonly minimap: string;
  /** A node or an arrow in a sentence, said when the keyboard comes to it; where this is left out, its name or its reading. */
  readonly describe?: (id: string, kind: "node" | "edge") => string | null;
  /** What became of a node that is moved by keys. */
  readonly carried?: (name: string, how: Carried["how"]) => string;
}

export interface GraphViewProps extends PointerCallbacks {
  readonly scene: Scene;
  readonly theme: GraphTheme;
  /** Id of the node or arrow that is chosen; it is ringed. */
  readonly chosen: string | null;
  /** What is brought into the view when it changes; left out: nothing is. */
  readonly look?: Look | null;
  /** Least size of letters once something is looked at, CSS pixels; left out: as large as they are. */
  readonly letterPx?: number;
  /** What lies over the sides of the view. */
  readonly cover?: Cover;
  readonly labels: GraphLabels;
  /** Drawn over the canvas in the scene's units, for those who look into the layout. */
  readonly overlay?: ReactNode;
  /** The node or the arrow that the keyboard is on. */
  readonly onCurrent?: (id: string | null) => void;
  /** The first full frame is painted. */
  readonly onReady?: () => void;
  /** Without a canvas (tests). */
  readonly headless?: boolean;
  readonly ref?: Ref<GraphHandle>;
}

/** Draws a scene, and nothing but the scene: positions, routes, words and emphasis are all given. */
export default function GraphView(props: GraphViewProps) {
  const { scene, theme, chosen, labels, overlay, onCurrent, onReady, headless = false, ref } = props;
  const { look = null, letterPx = 0, cover = noCover } = props;
  const region = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const drawing = useDrawing(scene);
  const shown = drawing?.scene ?? null;
  useFirstFrame(cy, region, headless, onReady);
  const helpId = useId();

  // The canvas calls back on every update; the same instance again changes nothing.
  const onCanvas = useCallback((instance: Core) => setCy(instance), []);
  // While the fonts of a new scene are on their way, the view stays with the one before.
  const view = useView(cy, region, shown === scene ? { scene, look, letterPx, cover } : null);
  useImperativeHandle(ref, () => view, [view]);
  useInsertionEffect(claimStyle, []);
  useScene(cy, drawing, theme);
  usePointer(cy, region, shown, props);
  const keys = useKeys(cy, shown, chosen, view, props);
  useChosen(cy, drawing, chosen);
  useReported(keys.current?.thing.id ?? null, onCurrent);

  const elements = useMemo((): ElementDefinition[] => [...(drawing?.elements ?? [])], [drawing]);
  return (
    <div
      ref={region}
      className={styles.region}
      role="application"
      {...focusable}
      aria-label={labels.canvas}
      aria-describedby={helpId}
      data-graph-ready="false"
      onKeyDown={(event) => {
        delete event.currentTarget.dataset.byHand;
        keys.onKeyDown(event);
      }}
      onBlur={keys.onBlur}
      // Cytoscape takes the focus from whatever has it when a button goes down; the keyboard should follow the hand.
      onMouseDown={(event) => {
        event.currentTarget.dataset.byHand = "";
        view.focus();
      }}
    >
      {drawing && (
        <CytoscapeComponent
          className={styles.canvas}
          elements={elements}
          stylesheet={stylesheets[theme][prefersReducedMotion() ? "still" : "fading"]}
          cy={onCanvas}
          diff={isOther}
          minZoom={zoomLimits.min}
          maxZoom={zoomLimits.max}
          autoungrabify
          autounselectify
          boxSelectionEnabled={false}
          headless={headless}
          styleEnabled={headless ? true : undefined}
        />
      )}
      {cy && overlay ? <Overlay cy={cy}>{overlay}</Overlay> : null}
      {cy && shown && !headless && (
        <MiniMap
          cy={cy}
          region={region}
          scene={shown}
          cover={cover}
          theme={theme}
          label={labels.minimap}
          onCentre={view.centreOn}
        />
      )}
      <p id={helpId} className={styles.spoken}>
        {labels.help}
      </p>
      <p aria-live="polite" className={styles.spoken}>
        {spokenOf(keys, labels)}
      </p>
    </div>
  );
}

function spokenOf({ current, carried }: Keys, { describe, carried: sayCarried }: GraphLabels): string {
  if (current === null) return "";
  const { kind, thing } = current;
  if (carried?.node.id === thing.id && sayCarried) return sayCarried(carried.node.name, carried.how);
  return describe?.(thing.id, kind) ?? ("name" in thing ? thing.name : thing.reading);
}

/** Reports what the keyboard is at, whenever it is another. */
function useReported(current: string | null, onCurrent: GraphViewProps["onCurrent"]): void {
  const report = useEffectEvent((id: string | null) => onCurrent?.(id));
  useEffect(() => {
    report(current);
  }, [current]);
}

/** An "application" handles keys itself (WAI-ARIA), so it has to take the focus. */
const focusable = { tabIndex: 0 } as const;

/** Everything given to the canvas is either a constant or new on purpose. */
function isOther(a: unknown, b: unknown): boolean {
  return a !== b;
}
