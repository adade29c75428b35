import { type Ref, type RefObject, Suspense, useLayoutEffect } from "react";
import { useCanvasSlot } from "../../features/graph-area/canvas-slot";
import type { Cover, GraphHandle } from "../../graph/GraphView";
import { useApp } from "../../store/context";
import type { Page } from "../../store/state";
import { Skeleton, useMedia } from "../../ui";
import { roomForGraph } from "../../ui/basics/screen";
import { PartBoundary } from "../parts/PartBoundary";
import { PartMessage } from "../parts/PartMessage";
import { EditPage, GraphArea, pageParts, ReadingLine } from "../parts/parts";
import type { Asked } from "./Dialogs";
import { GraphPage } from "./GraphPage";
import styles from "./Page.module.css";

export interface PageContentProps {
  readonly graph: RefObject<GraphHandle | null>;
  /** What lies over the sides of the graph. */
  readonly cover: Cover;
  /** Gets the bars above the graph. */
  readonly barsRef: Ref<HTMLDivElement>;
  readonly onAsk: (asked: Asked) => void;
}

/** The page in view. */
export function PageContent({ graph, cover, barsRef, onAsk }: PageContentProps) {
  const page = useApp((state) => state.page);
  const slot = useCanvasSlot();
  const hasGraph = useMedia(roomForGraph) && page === "edit";
  useLayoutEffect(() => {
    // The canvas that the visit began with, where no graph was there yet to take it away.
    if (page !== "graph" && !hasGraph) slot.takeAway();
  }, [slot, page, hasGraph]);
  if (page === "graph") return <GraphPage graph={graph} cover={cover} barsRef={barsRef} onAsk={onAsk} />;
  const beside = hasGraph ? <GraphArea handle={graph} cover={nothingOver} /> : null;
  return (
    // A page of its own each time: none begins where another was scrolled to.
    <main key={page} className={styles.other} tabIndex={-1}>
      <PartBoundary fallback={(failure) => <PartMessage {...failure} />}>
        <Suspense fallback={<Skeleton lines={12} />}>
          <ReadingLine />
          {page === "edit" ? <EditPage graph={beside} /> : <OtherPage page={page} />}
        </Suspense>
      </PartBoundary>
    </main>
  );
}

/** Nothing lies over the graph beside a page. */
const nothingOver: Cover = { left: 0, right: 0 };

function OtherPage({ page }: { readonly page: Exclude<Page, "graph" | "edit"> }) {
  const Other = pageParts[page];
  return <Other />;
}
