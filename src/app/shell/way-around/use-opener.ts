import { useEffect, useRef } from "react";

/** Long enough for a dialog to close and to give the focus back by itself, ms. */
const closingMs = 80;

/**
 * Gives the focus back to what had it before the first of several dialogs that follow one another: each of them knows the
 * one before alone, which is gone by then.
 *
 * @param isOpen whether one of them is open.
 */
export function useOpener(isOpen: boolean, toContent: () => void): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      const before = opener.current;
      setTimeout(() => {
        if (document.activeElement !== document.body || document.querySelector("[role='dialog']")) return;
        if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
        else toContent();
      }, closingMs);
    };
  }, [isOpen, toContent]);
  useEffect(() => {
    if (isOpen) return;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest("[role='dialog'], [role='menu']") === null)
        opener.current = target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [isOpen]);
}
