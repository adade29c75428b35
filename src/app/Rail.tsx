import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../store/context";
import { filteredPages } from "../store/state";
import { Button, Sheet, Skeleton } from "../ui";
import styles from "./Page.module.css";

const FilterRail = lazy(() => import("../features/filters"));

/** The filters, beside the graph or, on a phone, over it. Not beside a page that they do not change. */
export function Rail({ asSheet }: { readonly asSheet: boolean }) {
  const { t } = useTranslation("app");
  const open = useApp((state) => state.railOpen);
  const set = useApp((state) => state.set);
  const applies = useApp((state) => filteredPages.includes(state.page));
  if (!applies) return null;
  const rail = (
    <Suspense fallback={<Skeleton lines={14} />}>
      <FilterRail />
    </Suspense>
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
  return (
    <aside className={styles.rail} aria-label={t("region.filters")}>
      <div className={styles.railInner}>{rail}</div>
    </aside>
  );
}
