import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import Notices from "../features/notices/Notices";
import Search from "../features/search/Search";
import TopBar from "../features/top-bar/TopBar";
import type { GraphHandle } from "../graph/GraphView";
import type { Scene } from "../scene/types";
import { useAppStore } from "../store/context";
import { GraphPage } from "./GraphPage";
import styles from "./Page.module.css";
import { PanelBeside } from "./PanelBeside";
import { Rail } from "./Rail";
import { phone, useMedia } from "./screen";
import { useCopyLink } from "./use-copy-link";
import { useShortcuts } from "./use-shortcuts";
import { useZoomToFound } from "./use-zoom-to-found";

const HelpDialog = lazy(() => import("../features/help/HelpDialog"));
const ExportDialog = lazy(() => import("../features/export"));

type Asked = { readonly what: "help" } | { readonly what: "export"; readonly scene: Scene | null } | null;

/** One page: filters, graph and studies under a bar. */
export function Page() {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const small = useMedia(phone);
  const graph = useRef<GraphHandle>(null);
  const shown = useRef<Scene | null>(null);
  const onScene = useCallback((scene: Scene | null) => {
    shown.current = scene;
  }, []);
  const [asked, setAsked] = useState<Asked>(null);
  const [said, copyLink] = useCopyLink();
  const zoomToFound = useZoomToFound(graph);
  useShortcuts(store, { onHelp: () => setAsked({ what: "help" }) });
  const shut = (open: boolean): void => {
    if (!open) setAsked(null);
  };
  return (
    <div className={styles.page}>
      {/* A button, for a link would take over the address, whose fragment belongs to the view. */}
      <button type="button" className={styles.skip} onClick={() => graph.current?.focus()}>
        {t("skip.graph")}
      </button>
      <TopBar
        search={<Search onFound={zoomToFound} />}
        onCopyLink={copyLink}
        onExport={() => setAsked({ what: "export", scene: shown.current })}
        onHelp={() => setAsked({ what: "help" })}
      />
      <div className={styles.body}>
        <Rail asSheet={small} />
        <PanelBeside asSheet={small}>
          <GraphPage graph={graph} onScene={onScene} />
        </PanelBeside>
      </div>
      <Suspense fallback={null}>
        {asked?.what === "help" ? <HelpDialog open onOpenChange={shut} /> : null}
        {asked?.what === "export" ? <ExportDialog open onOpenChange={shut} scene={asked.scene} /> : null}
      </Suspense>
      <Notices said={said} />
    </div>
  );
}
