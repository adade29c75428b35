import { lazy, type RefObject, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { GraphHandle } from "../graph/GraphView";
import styles from "./Page.module.css";

const ActiveFilterChips = lazy(async () => ({ default: (await import("../features/filters")).ActiveFilterChips }));
const GraphArea = lazy(() => import("../features/graph-area/GraphArea"));
const GraphTools = lazy(() => import("../features/graph-area/GraphTools"));
const Legend = lazy(() => import("../features/legend/Legend"));
const AboutSource = lazy(async () => ({ default: (await import("../features/about")).AboutSource }));
const StartWalk = lazy(async () => ({ default: (await import("../features/walk")).StartWalk }));
const Walk = lazy(() => import("../features/walk"));

export interface GraphPageProps {
  readonly graph: RefObject<GraphHandle | null>;
}

/** The graph with its filters above and its legend below. */
export function GraphPage({ graph }: GraphPageProps) {
  const { t } = useTranslation("app");
  return (
    <main id="graph" className={styles.graph} aria-label={t("region.graph")}>
      <Suspense fallback={null}>
        <div className={styles.chips}>
          <ActiveFilterChips />
          <AboutSource />
          <StartWalk />
          <GraphTools handle={graph} />
        </div>
        <Walk />
        <GraphArea handle={graph} />
        <Legend />
      </Suspense>
    </main>
  );
}
