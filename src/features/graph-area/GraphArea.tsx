import { lazy, type RefObject, Suspense, useState } from "react";
import type { GraphHandle } from "../../graph/GraphView";
import { useApp } from "../../store/context";
import { selectVisibleNetwork } from "../../store/selectors";
import { useShowScene } from "../../store/shown-scene";
import styles from "./GraphArea.module.css";
import { HoverReading } from "./HoverReading";
import { NothingLeft } from "./NothingLeft";
import { Opening } from "./Opening";
import { type Hover, useGraphProps } from "./use-graph-props";
import { useScene } from "./use-scene";

const GraphView = lazy(() => import("../../graph/GraphView"));

export interface GraphAreaProps {
  /** For whoever moves the view from outside. */
  readonly handle: RefObject<GraphHandle | null>;
}

/** The picture with what belongs to it: readings on hover, and what is said when it is empty. */
export default function GraphArea({ handle }: GraphAreaProps) {
  const scene = useScene();
  useShowScene(scene);
  const [hover, setHover] = useState<Hover | null>(null);
  const props = useGraphProps(setHover);
  const isEmpty = useApp((state) => selectVisibleNetwork(state).edges.length === 0);
  return (
    <div className={styles.area}>
      <div className={styles.stage}>
        {scene ? (
          <Suspense fallback={<Opening />}>
            <GraphView {...props} scene={scene} ref={handle} />
          </Suspense>
        ) : (
          <Opening />
        )}
        {isEmpty ? <NothingLeft /> : null}
        <HoverReading hover={hover} />
      </div>
    </div>
  );
}
