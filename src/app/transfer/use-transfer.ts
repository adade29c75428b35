import { useCallback, useMemo, useState } from "react";
import type { BaseQuestion, Offer, Transfer } from "../../store/datasets/transfer";

/** The app as one HTML file (`npm run build:single`) fetches nothing, and is to stay small. */
const isOneFile = import.meta.env?.MODE === "single";

export interface ShownTransfer {
  readonly transfer: Transfer;
  /** The figure that was brought last: its view is opened. */
  readonly figure: File | null;
  /** What is in view of it; null while nothing is. */
  readonly shown:
    | { readonly kind: "bring-in"; readonly offer: Offer }
    | { readonly kind: "base"; readonly question: BaseQuestion }
    | { readonly kind: "save-as" }
    | null;
  readonly close: () => void;
}

/** Decides in one place what comes of what is dropped, chosen or pasted: a figure opens its view, all else is evidence. */
export function useTransferDialogs(): ShownTransfer {
  const [figure, setFigure] = useState<File | null>(null);
  const [shown, setShown] = useState<ShownTransfer["shown"]>(null);
  const close = useCallback(() => setShown(null), []);
  const transfer = useMemo(
    (): Transfer => ({
      bringIn: (offer) => {
        const files = offer.kind === "files" ? offer.files : [];
        const pictures = files.filter(isFigure);
        const [picture] = pictures;
        if (picture) setFigure(picture);
        if (picture && pictures.length === files.length) return setShown(null);
        setShown({ kind: "bring-in", offer: evidenceOf(offer) });
      },
      askBase: isOneFile ? null : (question) => setShown({ kind: "base", question }),
      saveAs: () => setShown({ kind: "save-as" }),
    }),
    [],
  );
  return { transfer, figure, shown, close };
}

function evidenceOf(offer: Offer): Offer {
  return offer.kind === "files" ? { ...offer, files: offer.files.filter((file) => !isFigure(file)) } : offer;
}

/** Whether a file is to be a figure; anything else is read as evidence, which says what it is not. */
function isFigure({ name, type }: File): boolean {
  return type.startsWith("image/") || /\.(png|svg|jpe?g|gif|webp|pdf|pptx)$/i.test(name);
}
