import { createContext, useContext } from "react";

/** What the reader brings to the app. */
export type Offer =
  /** Dropped, chosen in a dialog, or pasted as files. */
  | { readonly kind: "files"; readonly files: readonly File[] }
  /** Pasted: cells of a spreadsheet, or the text of a file. */
  | { readonly kind: "text"; readonly text: string }
  /** Nothing yet: the app asks for it. */
  | { readonly kind: "asked" };

/** The one way in for files and text, and the one way out for a collection. */
export interface Transfer {
  readonly bringIn: (offer: Offer) => void;
  readonly saveAs: () => void;
}

/** Without the app around it a part of the interface brings nothing in and saves nothing. */
export const TransferContext = createContext<Transfer>({ bringIn: () => undefined, saveAs: () => undefined });

export function useTransfer(): Transfer {
  return useContext(TransferContext);
}
