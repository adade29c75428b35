import { type CSSProperties, lazy, type Ref, type RefObject, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Cover, GraphHandle } from "../graph/GraphView";
import styles from "./Page.module.css";

const ActiveFilterChips = lazy(async () => ({ default: (await import("../features/filters")).ActiveFilterChips }));
const GraphArea = lazy(() => import("../features/graph-area/GraphArea"));
const GraphTools = lazy(() => import("../features/graph-area/GraphTools"));
const Legend = lazy(() => import("../features/legend/Legend"));
const AboutSource = lazy(async () => ({ default: (await import("../features/about")).AboutSource }));
const ReadingChip = lazy(async () => ({ default: (await import("../features/reading")).ReadingChip }));
const ReadingToggle = lazy(async () => ({ default: (await import("../features/reading")).ReadingToggle }));
const StartWalk = lazy(async () => ({ default: (await import("../features/walk")).StartWalk }));
const Walk = lazy(() => import("../features/walk"));

export interface GraphPageProps {
  readonly graph: RefObject<GraphHandle | null>;
  /** What lies over the sides of the page. */
  readonly cover: Cover;
  /** Gets the bars above the graph. */
  readonly barsRef: Ref<HTMLDivElement>;
}

/** The graph with its filters above and its legend below. */
export function GraphPage({ graph, cover, barsRef }: GraphPageProps) {
  const { t } = useTranslation("app");
  const sides = { "--cover-left": `${cover.left}px`, "--cover-right": `${cover.right}px` };
  return (
    <main id="graph" className={styles.graph} style={sides as CSSProperties} aria-label={t("region.graph")}>
      <Suspense fallback={null}>
        <div ref={barsRef} className={styles.bars}>
          <div className={styles.chips}>
            <ActiveFilterChips />
            <ReadingChip />
            <AboutSource />
            <ReadingToggle />
            <StartWalk />
            <GraphTools handle={graph} />
          </div>
          <Walk />
        </div>
        <GraphArea handle={graph} cover={cover} />
        <div className={styles.free}>
          <Legend />
        </div>
      </Suspense>
    </main>
  );
}
