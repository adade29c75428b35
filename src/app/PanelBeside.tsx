import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator } from "react-resizable-panels";
import { useApp, useAppStore } from "../store/context";
import { selectChoice } from "../store/selectors";
import { Sheet, Skeleton } from "../ui";
import styles from "./Page.module.css";
import { recallAll, rememberOne } from "./remembered";

const StudyPanel = lazy(() => import("../features/study-panel"));

/** CSS pixels. */
const usualWidth = 400;

/** The studies behind the choice, beside what is shown or, on a phone, over it. Nothing chosen, no panel. */
export function PanelBeside({ asSheet, children }: { readonly asSheet: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const open = useApp((state) => selectChoice(state) !== null);
  const [width] = useState(() => recallAll().panelWidth ?? usualWidth);
  const panel = (
    <Suspense fallback={<Skeleton lines={12} />}>
      <StudyPanel />
    </Suspense>
  );
  return (
    <Group className={styles.group}>
      <Panel id="shown" minSize="55%">
        {children}
      </Panel>
      {open && !asSheet ? (
        <>
          {/* Named by its title: it stands between the landmarks, where no other words may. */}
          <Separator className={styles.separator} title={t("region.resize")} />
          <Panel
            id="studies"
            defaultSize={width}
            minSize={300}
            // What is left to the graph beside an open rail is at least half of a common window.
            maxSize="38%"
            groupResizeBehavior="preserve-pixel-size"
            onResize={({ inPixels }, _, before) => {
              if (before) rememberOne("panelWidth", Math.round(inPixels));
            }}
          >
            <aside className={styles.panel} aria-label={t("region.panel")}>
              {panel}
            </aside>
          </Panel>
        </>
      ) : null}
      {asSheet ? (
        <Sheet
          side="bottom"
          open={open}
          onOpenChange={(next) => {
            if (!next) store.getState().choose(null);
          }}
          label={t("region.panel")}
        >
          <div className={styles.sheetInner}>{panel}</div>
        </Sheet>
      ) : null}
    </Group>
  );
}
