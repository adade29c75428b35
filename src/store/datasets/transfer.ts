import { createContext, useContext } from "react";

/** What the reader brings to the app. */
export type Offer =
  /** Dropped, chosen in a dialog, or pasted as files. */
  | { readonly kind: "files"; readonly files: readonly File[] }
  /** Pasted: cells of a spreadsheet, or the text of a file. */
  | { readonly kind: "text"; readonly text: string }
  /** Nothing yet: the app asks for it. */
  | { readonly kind: "asked" };

/** What an evidence base is asked for. */
export type BaseQuestion =
  /** What it says of the nodes of the open collection among each other. */
  | { readonly kind: "between" }
  /** What it says of one entity of the collection, by id. */
  | { readonly kind: "around"; readonly entity: string };

/** The ways in for files, text and evidence bases, and the one way out for a collection. */
export interface Transfer {
  readonly bringIn: (offer: Offer) => void;
  /** Null where the app cannot read a base: as one file from a disk. */
  readonly askBase: ((question: BaseQuestion) => void) | null;
  readonly saveAs: () => void;
}

/** Without the app around it a part of the interface brings nothing in and saves nothing. */
export const TransferContext = createContext<Transfer>({
  bringIn: () => undefined,
  askBase: null,
  saveAs: () => undefined,
});

export function useTransfer(): Transfer {
  return useContext(TransferContext);
}
