import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { activeFilters } from "../../domain/filters";
import type { Network } from "../../domain/network";
import type { Cover, GraphHandle } from "../../graph/GraphView";
import { useApp } from "../../store/context";
import { useFilePlaces } from "../../store/layout/file-places";
import { useShowScene } from "../../store/layout/shown-scene";
import { selectDrawnNetwork, selectFilters, selectVisibleNetwork } from "../../store/selectors";
import { dropPicture } from "../../ui/first-load/opening-picture";
import { type CanvasContent, useCanvas, usePlace } from "./canvas-slot";
import styles from "./GraphArea.module.css";
import { HoverReading } from "./HoverReading";
import { useLayoutOverlay } from "./layout-overlay/use-layout-overlay";
import { NothingLeft, NothingThere } from "./NothingLeft";
import { Opening } from "./Opening";
import { Placing } from "./Placing";
import { PrintedPicture } from "./PrintedPicture";
import { type Hover, useGraphProps } from "./use-graph-props";
import { useScene } from "./use-scene";

export interface GraphAreaProps {
  /** For components outside that move the view. */
  readonly handle: RefObject<GraphHandle | null>;
  /** What lies over the sides of the picture. */
  readonly cover: Cover;
}

/** The picture with what belongs to it: readings on hover, and what is said when it is empty. */
export default function GraphArea({ handle, cover }: GraphAreaProps) {
  const { scene, plain, placed, isInRows, arrangement, work, stop, again } = useScene();
  useShowScene(plain);
  const [hover, setHover] = useState<Hover | null>(null);
  const props = useGraphProps(setHover, arrangement !== null ? "redrawn" : isInRows ? "rows" : "columns");
  const overlay = useLayoutOverlay(placed, arrangement === null);
  const content = useMemo(
    (): CanvasContent | null =>
      scene && { props: { ...props, scene, cover, overlay, onReady: dropPicture }, handle, waiting: <Opening /> },
    [props, scene, cover, overlay, handle],
  );
  useStartWhenRedrawn(handle, arrangement);
  const slot = useCanvas(content);
  const place = usePlace(slot);
  useFilePlaces(arrangement === null ? plain : null, () => handle.current?.restart());
  const isEmpty = useApp((state) => selectDrawnNetwork(state).nodes.length === 0);
  // Filters, or background arrows that are hidden.
  const hasMore = useApp(
    (state) => activeFilters(selectFilters(state)).length > 0 || selectVisibleNetwork(state).edges.length > 0,
  );
  // A choice brings the panel, which takes the picture's place; leaving the page takes the stage away.
  const hasChoice = useApp((state) => state.choice !== null);
  useEffect(() => {
    if (hasChoice) dropPicture();
  }, [hasChoice]);
  useEffect(() => dropPicture, []);
  return (
    <div className={styles.area}>
      <PrintedPicture scene={plain ?? scene} />
      <div ref={place} className={styles.stage} data-screen-only="">
        {scene || slot.current() ? null : <Opening />}
        {isEmpty && hasMore ? <NothingLeft /> : null}
        {isEmpty && !hasMore ? <NothingThere /> : null}
        {work ? <Placing work={work} onStop={stop} onAgain={again} /> : null}
        <HoverReading hover={hover} />
      </div>
    </div>
  );
}

/** Shows the start of the view when the picture is laid out again, and when it goes back to its usual places. */
function useStartWhenRedrawn(handle: GraphAreaProps["handle"], arrangement: Network | null): void {
  const before = useRef(arrangement);
  useEffect(() => {
    if (before.current !== arrangement) handle.current?.restart();
    before.current = arrangement;
  }, [handle, arrangement]);
}
