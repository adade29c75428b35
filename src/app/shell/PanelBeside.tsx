import { type ReactNode, type Ref, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator } from "react-resizable-panels";
import { useApp, useAppStore } from "../../store/context";
import { selectChoice } from "../../store/selectors";
import { Sheet, Skeleton } from "../../ui";
import { recallAll, rememberOne } from "../memory/remembered";
import { PartBoundary } from "../parts/PartBoundary";
import { PartMessage } from "../parts/PartMessage";
import { StudyPanel } from "../parts/parts";
import styles from "./Page.module.css";

/** CSS pixels. */
const usualWidth = 400;

export interface PanelBesideProps {
  /** Over the page from below, as on a phone. */
  readonly asSheet: boolean;
  /** Over the right of the page, which keeps its width; else the page gives way. */
  readonly over: boolean;
  /** Gets the panel while it lies over the page. */
  readonly panelRef: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** The studies behind the choice, beside or over what is shown. Nothing chosen, no panel. */
export function PanelBeside({ asSheet, over, panelRef, children }: PanelBesideProps) {
  // Where findings are written, their rows are in view, and the room is theirs.
  const open = useApp((state) => selectChoice(state) !== null && state.page !== "edit");
  const isBeside = open && !asSheet;
  // A sheet would cover the words of the introduction.
  const inIntroduction = useApp((state) => state.inIntroduction);
  const sheet = asSheet ? <StudySheet open={open && !inIntroduction} /> : null;
  if (over) {
    return (
      <div className={styles.stack}>
        {children}
        {isBeside ? (
          <Group className={styles.over}>
            <Panel id="free" minSize="50%" />
            <Studies maxSize="50%" panelRef={panelRef} />
          </Group>
        ) : null}
        {sheet}
      </div>
    );
  }
  return (
    <Group className={styles.group}>
      <Panel id="shown" minSize="55%">
        {children}
      </Panel>
      {isBeside ? <Studies maxSize="38%" panelRef={null} /> : null}
      {sheet}
    </Group>
  );
}

interface StudiesProps {
  readonly maxSize: string;
  readonly panelRef: Ref<HTMLElement>;
}

function Studies({ maxSize, panelRef }: StudiesProps) {
  const { t } = useTranslation("app");
  const [width] = useState(() => recallAll().panelWidth ?? usualWidth);
  return (
    <>
      {/* Named by its title: it stands between the landmarks, where no other words may. */}
      <Separator data-screen-only="" className={styles.separator} title={t("region.resize")} />
      <Panel
        id="studies"
        defaultSize={width}
        minSize={300}
        maxSize={maxSize}
        groupResizeBehavior="preserve-pixel-size"
        onResize={({ inPixels }, _, before) => {
          if (before) rememberOne("panelWidth", Math.round(inPixels));
        }}
      >
        <aside ref={panelRef} className={styles.panel} aria-label={t("region.panel")}>
          <StudiesShown />
        </aside>
      </Panel>
    </>
  );
}

function StudySheet({ open }: { readonly open: boolean }) {
  const { t } = useTranslation("app");
  const store = useAppStore();
  return (
    <Sheet
      side="bottom"
      open={open}
      onOpenChange={(next) => {
        if (!next) store.getState().choose(null);
      }}
      label={t("region.panel")}
    >
      <div className={styles.sheetInner}>
        <StudiesShown />
      </div>
    </Sheet>
  );
}

function StudiesShown() {
  return (
    <PartBoundary fallback={(failure) => <PartMessage {...failure} />}>
      <Suspense fallback={<Skeleton lines={12} />}>
        <StudyPanel />
      </Suspense>
    </PartBoundary>
  );
}
