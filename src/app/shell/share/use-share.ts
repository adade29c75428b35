import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { version } from "../../../../package.json";
import type { Shared } from "../../../features/top-bar/Share";
import { copyText } from "../../../figure/package/clipboard";
import { useAppStore } from "../../../store/context";
import type { AppState } from "../../../store/state";
import { dayOf } from "../../../wording/say";
import { embedCode, isPublished, viewAddress, viewId } from "./view-address";

/** How long a word of confirmation stays, ms. */
const saidMs = 2600;

/** Copies the address of the view, a citation of it, or the code that shows it in another page. The first value is what to say about it, for a moment. */
export function useShare(): [string | null, (what: Shared) => void] {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), saidMs);
    return () => clearTimeout(timer);
  }, [said]);
  const citation = useCallback(
    async (state: AppState): Promise<string> => {
      const { title, id, version: of, date } = state.dataset.dataset;
      const facts = { title: title[state.language], id, version: of, date, view: await viewId(state), app: version };
      const address = viewAddress(state, location.href);
      const day = dayOf(new Date());
      return isPublished(state, location.href)
        ? t("share.citation", { ...facts, address, day })
        : t("share.citationOfFile", { ...facts, day });
    },
    [t],
  );
  const copy = useCallback(
    (what: Shared) => {
      const state = store.getState();
      const texts = {
        link: async () => viewAddress(state, location.href),
        citation: () => citation(state),
        embed: async () => embedCode(state, location.href),
      };
      const run = async (): Promise<void> => {
        const text = await texts[what]();
        const { ok } = await copyText(text);
        // Browsers refuse the clipboard where the page is not served securely: then it is shown to be copied by hand.
        setSaid(ok ? t(`share.copied.${what}`) : t("share.byHand", { text }));
      };
      run().catch(() => undefined);
    },
    [store, citation, t],
  );
  return [said, copy];
}
