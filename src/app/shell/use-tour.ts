import { useCallback, useRef, useState } from "react";

/** Long enough for a dialog or a menu to close and to give its focus back, ms. */
const closingMs = 60;

/** Whether the tour is on. At its end the focus goes back to what opened it. */
export function useTour(
  closeDialogs: () => void,
  toContent: () => void,
): { readonly onTour: boolean; readonly startTour: () => void; readonly endTour: () => void } {
  const [onTour, setOnTour] = useState(false);
  const opener = useRef<Element | null>(null);
  const startTour = useCallback(() => {
    closeDialogs();
    setTimeout(() => {
      opener.current = document.activeElement;
      setOnTour(true);
    }, closingMs);
  }, [closeDialogs]);
  const endTour = useCallback(() => {
    setOnTour(false);
    const { current } = opener;
    setTimeout(() => {
      if (current instanceof HTMLElement && current !== document.body && current.isConnected) current.focus();
      else toContent();
    });
  }, [toContent]);
  return { onTour, startTour, endTour };
}
