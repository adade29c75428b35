import { useCallback, useState } from "react";
import { useDatasets } from "../../store/datasets/context";
import type { Offer } from "../../store/datasets/offer";

/** Decides in one place what comes of what is dropped, chosen or pasted: a figure opens its view, all else is evidence. */
export function useOffers(): { readonly figure: File | null; readonly take: (offer: Offer) => void } {
  const [figure, setFigure] = useState<File | null>(null);
  const { openFile } = useDatasets();
  const take = useCallback(
    (offer: Offer) => {
      const [first] = offer.files;
      if (!first) return;
      if (isFigure(first)) setFigure(first);
      else openFile(first);
    },
    [openFile],
  );
  return { figure, take };
}

/** Whether a file is to be a figure; anything else is read as evidence, which says what it is not. */
function isFigure({ name, type }: File): boolean {
  return type.startsWith("image/") || /\.(png|svg|jpe?g|gif|webp|pdf|pptx)$/i.test(name);
}
