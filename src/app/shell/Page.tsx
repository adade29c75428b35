import { type CSSProperties, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import Notices from "../../features/notices/Notices";
import PageNav from "../../features/page-nav";
import Search from "../../features/search/Search";
import TopBar from "../../features/top-bar/TopBar";
import type { GraphHandle } from "../../graph/GraphView";
import { useApp, useAppStore } from "../../store/context";
import { useMedia, VisuallyHidden } from "../../ui";
import { narrow, phone } from "../../ui/basics/screen";
import { useOfflineNotice } from "../offline/use-offline-notice";
import { type Asked, Dialogs } from "./Dialogs";
import { IntroductionHost } from "./IntroductionHost";
import styles from "./Page.module.css";
import { PageContent } from "./PageContent";
import { PanelBeside } from "./PanelBeside";
import { Rail } from "./Rail";
import { useShare } from "./share/use-share";
import { useCover } from "./use-cover";
import { useIntroduction } from "./use-introduction";
import { useUndo } from "./use-undo";
import { useZoomToFound } from "./use-zoom-to-found";
import { goToRegion } from "./way-around/regions";
import { useKeptFocus } from "./way-around/use-kept-focus";
import { useOpener } from "./way-around/use-opener";
import { useShortcuts } from "./way-around/use-shortcuts";
import { useTitle } from "./way-around/use-title";

/** One page: filters, graph and studies under a bar. */
export function Page() {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const isPhone = useMedia(phone);
  const isNarrow = useMedia(narrow);
  const onGraph = useApp((state) => state.page === "graph");
  const { cover, top, barsRef, leftRef, rightRef } = useCover();
  const graph = useRef<GraphHandle>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [said, copy] = useShare();
  const [unseen, step] = useUndo();
  const about = useOfflineNotice();
  const zoomToFound = useZoomToFound(graph);
  const announced = useTitle();
  const page = useRef<HTMLDivElement>(null);
  const toContent = useCallback(() => {
    if (graph.current) graph.current.focus();
    else page.current?.querySelector<HTMLElement>("main")?.focus();
  }, []);
  useKeptFocus(page, toContent);
  useShortcuts(store, { onHelp: () => setAsked("help"), onStep: step, onRegion: (by) => goToRegion(page.current, by) });
  useOpener(asked !== null, toContent);
  const closeDialogs = useCallback(() => setAsked(null), []);
  const { onIntroduction, startIntroduction, endIntroduction } = useIntroduction(closeDialogs, toContent);
  return (
    <div ref={page} className={styles.page}>
      {/* A button, for a link would take over the address, whose fragment belongs to the view. */}
      <button type="button" className={styles.skip} data-screen-only="" onClick={toContent}>
        {t(onGraph ? "skip.graph" : "skip.content")}
      </button>
      <TopBar
        pages={<PageNav onIntroduction={startIntroduction} />}
        search={<Search onFound={zoomToFound} />}
        onCopy={copy}
        onExport={() => setAsked("export")}
        onHelp={() => setAsked("help")}
        onIntroduction={startIntroduction}
      />
      <div className={styles.body} style={{ "--over-top": `${top}px` } as CSSProperties}>
        <Rail asSheet={isPhone} over={onGraph && isNarrow} railRef={leftRef} />
        <PanelBeside asSheet={isPhone} over={onGraph} panelRef={rightRef}>
          <PageContent graph={graph} cover={cover} barsRef={barsRef} onAsk={setAsked} />
        </PanelBeside>
      </div>
      <Dialogs asked={asked} onAsk={setAsked} onIntroduction={startIntroduction} />
      <IntroductionHost isOn={onIntroduction} onStart={startIntroduction} onEnd={endIntroduction} />
      <Notices said={said ?? unseen} about={about} />
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
    </div>
  );
}
