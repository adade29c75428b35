import { type CSSProperties, type Ref, type RefObject, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Cover, GraphHandle } from "../../graph/GraphView";
import { PartBoundary } from "../parts/PartBoundary";
import { PartMessage } from "../parts/PartMessage";
import {
  AboutSource,
  ActiveFilterChips,
  GraphArea,
  GraphTools,
  Legend,
  MapBar,
  ReadingChip,
  ReadingToggle,
  StartWalk,
  Walk,
} from "../parts/parts";
import type { Asked } from "./Dialogs";
import styles from "./Page.module.css";

export interface GraphPageProps {
  readonly graph: RefObject<GraphHandle | null>;
  /** What lies over the sides of the page. */
  readonly cover: Cover;
  /** Gets the bars above the graph. */
  readonly barsRef: Ref<HTMLDivElement>;
  readonly onAsk: (asked: Asked) => void;
}

/** The graph with its filters above and its legend below. */
export function GraphPage({ graph, cover, barsRef, onAsk }: GraphPageProps) {
  const { t } = useTranslation("app");
  const sides = { "--cover-left": `${cover.left}px`, "--cover-right": `${cover.right}px` };
  return (
    <main id="graph" className={styles.graph} style={sides as CSSProperties} aria-label={t("region.graph")}>
      <Suspense fallback={null}>
        <div ref={barsRef} className={styles.bars}>
          <div className={styles.chips}>
            <PartBoundary fallback={(failure) => <PartMessage {...failure} isShort />}>
              <ActiveFilterChips />
              <ReadingChip />
              <AboutSource onOpen={() => onAsk("about")} />
              <ReadingToggle />
              <StartWalk />
              <GraphTools handle={graph} />
            </PartBoundary>
          </div>
          <PartBoundary fallback={(failure) => <PartMessage {...failure} isShort />}>
            <MapBar />
          </PartBoundary>
          {/* It comes with the button that starts it, which says so where it is lost. */}
          <PartBoundary fallback={() => null}>
            <Walk />
          </PartBoundary>
        </div>
        <PartBoundary fallback={(failure) => <PartMessage {...failure} />}>
          <GraphArea handle={graph} cover={cover} />
        </PartBoundary>
        <div className={styles.free}>
          <PartBoundary fallback={(failure) => <PartMessage {...failure} isShort />}>
            <Legend onRead={() => onAsk("reading")} />
          </PartBoundary>
        </div>
      </Suspense>
    </main>
  );
}
