import { useEffect, useEffectEvent } from "react";
import type { Offer } from "../../../store/datasets/transfer";

/** Where a paste belongs to what has the focus. */
const ownPaste = "input, textarea, select, [contenteditable], [role='dialog'], [role='grid']";

/** Takes files, cells and text that are pasted on the page itself. */
export function usePaste(onOffer: (offer: Offer) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (event.defaultPrevented || (target instanceof Element && target.closest(ownPaste))) return;
    const offer = clipboardData && offerOf(clipboardData);
    if (!offer) return;
    event.preventDefault();
    onOffer(offer);
  });
  useEffect(() => {
    window.addEventListener("paste", onPaste);
    return () => window.removeEventListener("paste", onPaste);
  }, []);
}

/** What a clipboard holds that can be brought in: a word or a sentence is no evidence, and is left alone. */
export function offerOf(data: Pick<DataTransfer, "files" | "getData">): Offer | null {
  // Spreadsheets put a picture of the cells beside them.
  const text = data.getData("text/plain");
  if (/[\t\n]/.test(text.trim())) return { kind: "text", text };
  const files = [...data.files];
  return files.length > 0 ? { kind: "files", files } : null;
}
