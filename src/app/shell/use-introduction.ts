import { useCallback, useRef, useState } from "react";

/** Long enough for a dialog or a menu to close and to give its focus back, ms. */
const closingMs = 60;

/** Whether the introduction is on. At its end the focus goes back to what opened it. */
export function useIntroduction(
  closeDialogs: () => void,
  toContent: () => void,
): { readonly onIntroduction: boolean; readonly startIntroduction: () => void; readonly endIntroduction: () => void } {
  const [onIntroduction, setOnIntroduction] = useState(false);
  const opener = useRef<Element | null>(null);
  const startIntroduction = useCallback(() => {
    closeDialogs();
    setTimeout(() => {
      opener.current = document.activeElement;
      setOnIntroduction(true);
    }, closingMs);
  }, [closeDialogs]);
  const endIntroduction = useCallback(() => {
    setOnIntroduction(false);
    const { current } = opener;
    setTimeout(() => {
      if (current instanceof HTMLElement && current !== document.body && current.isConnected) current.focus();
      else toContent();
    });
  }, [toContent]);
  return { onIntroduction, startIntroduction, endIntroduction };
}
