import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { writeUrl } from "../../store/url";

/** How long a word of confirmation stays, milliseconds. */
const moment = 2600;

/** Copies the address of the view. The first value is what to say about it, for a moment. */
export function useCopyLink(): [string | null, () => void] {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), moment);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = useCallback(() => {
    const link = new URL(`#${writeUrl(store.getState())}`, location.href).href;
    // Browsers refuse the clipboard where the page is not served securely: then the link is shown to be copied by hand.
    copyText(link)
      .then(() => setSaid(t("link.copied")))
      .catch(() => setSaid(t("link.byHand", { link })));
  }, [store, t]);
  return [said, copy];
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
