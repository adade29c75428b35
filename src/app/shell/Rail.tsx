import { type KeyboardEvent, type Ref, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { filteredPages } from "../../store/state";
import { Button, classNames, Sheet, Skeleton } from "../../ui";
import { filtersId } from "../../ui/basics/screen";
import { PartBoundary } from "../parts/PartBoundary";
import { PartMessage } from "../parts/PartMessage";
import { FilterRail } from "../parts/parts";
import styles from "./Page.module.css";

export interface RailProps {
  /** Over the page with nothing else to reach, as on a phone. */
  readonly asSheet: boolean;
  /** Over the left of the graph, which keeps its width. */
  readonly over: boolean;
  /** Gets the rail while it lies over the graph. */
  readonly railRef: Ref<HTMLElement>;
}

/** The filters, beside the graph or over it. Not beside a page that they do not change. */
export function Rail({ asSheet, over, railRef }: RailProps) {
  const { t } = useTranslation("app");
  const open = useApp((state) => state.railOpen);
  const set = useApp((state) => state.set);
  const applies = useApp((state) => filteredPages.includes(state.page));
  if (!applies) return null;
  const rail = (
    <PartBoundary fallback={(failure) => <PartMessage {...failure} />}>
      <Suspense fallback={<Skeleton lines={14} />}>
        <FilterRail />
      </Suspense>
    </PartBoundary>
  );
  if (asSheet) {
    return (
      <Sheet side="left" open={open} onOpenChange={(railOpen) => set({ railOpen })} label={t("region.filters")}>
        <div className={styles.sheetInner}>{rail}</div>
        <div className={styles.sheetEnd}>
          <Button variant="primary" className={styles.wide} onClick={() => set({ railOpen: false })}>
            {t("region.showGraph")}
          </Button>
        </div>
      </Sheet>
    );
  }
  if (!open) return null;
  // What lies over something leaves by Escape, and the focus goes back to the button that brought it.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!over || event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    set({ railOpen: false });
    document.querySelector<HTMLElement>(`[aria-controls="${filtersId}"]`)?.focus();
  };
  return (
    <aside
      // Another place, another element: its `ref` measures what lies over the graph.
      key={over ? "over" : "beside"}
      id={filtersId}
      data-screen-only=""
      ref={over ? railRef : null}
      className={classNames(styles.rail, over && styles.railOver)}
      aria-label={t("region.filters")}
      onKeyDown={onKeyDown}
    >
      <div className={styles.railInner}>{rail}</div>
    </aside>
  );
}
