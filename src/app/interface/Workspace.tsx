import "../../ui/contrast.css";
import "../../ui/print.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import i18next from "i18next";
import { useEffect, useLayoutEffect, useState } from "react";
import { languageOf } from "../../i18n/languages";
import { SessionProvider } from "../../store/collections/context";
import { followCollection } from "../../store/collections/follow";
import { shownOf } from "../../store/collections/session";
import { sessionOf } from "../../store/collections/sessions";
import { StoreProvider } from "../../store/context";
import type { Loaded } from "../../store/datasets/load";
import { isEmbedded } from "../../store/embedded";
import { TooltipProvider } from "../../ui";
import { dropPicture } from "../../ui/first-load/opening-picture";
import { bindUrl } from "../history/bind-url";
import { bindMemory } from "../memory/bind-memory";
import { isKept, keepOffline } from "../offline/service-worker";
import { warmUpWhenIdle } from "../parts/warm-up";
import { endStartWhen } from "../recovery/start-marker";
import { bindRail } from "../shell/bind-rail";
import { EmbeddedPage } from "../shell/EmbeddedPage";
import { Page } from "../shell/Page";
import { TransferHost } from "../transfer/TransferHost";
import { bindDocument } from "../visit/bind-document";
import { isOpeningView, openStore } from "../visit/open-store";

const nothing = (): void => undefined;

/** The app around one dataset: makes the store and ties it to address, document and memory. */
export default function Workspace({ opened }: { readonly opened: Loaded & { readonly kind: "ready" } }) {
  const [session] = useState(() => sessionOf(opened.opened));
  const [store] = useState(() => {
    const dataset = shownOf(session.state.getState());
    return openStore({ ...opened, dataset }, location.hash, languageOf([i18next.language]));
  });
  useLayoutEffect(() => {
    const undo = [
      followCollection(store, session),
      ...[bindUrl(store), bindDocument(store), bindRail(store), isEmbedded() ? nothing : bindMemory(store)],
    ];
    return () => {
      for (const each of undo) each();
    };
  }, [store, session]);
  useLayoutEffect(() => {
    if (isEmbedded() || !isOpeningView(store.getState())) dropPicture();
  }, [store]);
  useEffect(
    () =>
      endStartWhen(
        () => store.getState().page !== "graph" || document.querySelector('[data-graph-ready="true"]') !== null,
      ),
    [store],
  );
  useEffect(() => {
    if (isEmbedded()) return;
    // Where a worker answers already, nothing is left to fetch first: a new version is looked for at once.
    if (isKept()) keepOffline().catch(() => undefined);
    return warmUpWhenIdle(keepOffline);
  }, []);
  return (
    <StoreProvider store={store}>
      {/* The page's policy refuses style elements from script; the few rules they would hold are in the stylesheets. */}
      <CSPProvider disableStyleElements>
        <SessionProvider session={session}>
          <TooltipProvider delay={400}>
            <TransferHost>{isEmbedded() ? <EmbeddedPage /> : <Page />}</TransferHost>
          </TooltipProvider>
        </SessionProvider>
      </CSPProvider>
    </StoreProvider>
  );
}
