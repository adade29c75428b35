import { lazy, type Ref, type RefObject, Suspense, useLayoutEffect } from "react";
import { useCanvasSlot } from "../features/graph-area/canvas-slot";
import type { Cover, GraphHandle } from "../graph/GraphView";
import { useApp } from "../store/context";
import type { Page } from "../store/state";
import { Skeleton } from "../ui";
import { GraphPage } from "./GraphPage";
import styles from "./Page.module.css";

const others = {
  studies: lazy(() => import("../features/studies")),
  contested: lazy(() => import("../features/contested")),
  routes: lazy(() => import("../features/routes")),
  gaps: lazy(() => import("../features/gaps")),
  compare: lazy(() => import("../features/compare")),
} satisfies Record<Exclude<Page, "graph">, unknown>;

const ReadingLine = lazy(async () => ({ default: (await import("../features/reading")).ReadingLine }));

export interface PageContentProps {
  readonly graph: RefObject<GraphHandle | null>;
  /** What lies over the sides of the graph. */
  readonly cover: Cover;
  /** Gets the bars above the graph. */
  readonly barsRef: Ref<HTMLDivElement>;
}

/** The page in view. */
export function PageContent({ graph, cover, barsRef }: PageContentProps) {
  const page = useApp((state) => state.page);
  const slot = useCanvasSlot();
  useLayoutEffect(() => {
    // The canvas that the visit began with, where no graph was there yet to take it away.
    if (page !== "graph") slot.takeAway();
  }, [slot, page]);
  if (page === "graph") return <GraphPage graph={graph} cover={cover} barsRef={barsRef} />;
  const Other = others[page];
  return (
    // A page of its own each time: none begins where another was scrolled to.
    <Suspense key={page} fallback={<Skeleton lines={12} />}>
      <main className={styles.other}>
        <ReadingLine />
        <Other />
      </main>
    </Suspense>
  );
}
