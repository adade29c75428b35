import type { Recipe } from "../../../figure/png/recipe";
import type { Draft } from "../draft/draft";
import type { Figure } from "../figure/use-figure";

/** What a piece of work may ask and tell while it runs. */
export interface JobHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  readonly onAsking: () => void;
}

/** What has to be said of a file that was made. */
export type Note =
  /** The browser could not draw so many pixels. */
  | { readonly kind: "smaller" }
  /** Letters are those of the system. */
  | { readonly kind: "fontsMissing" }
  /** Words that stay text among outlines. */
  | { readonly kind: "liveText"; readonly words: string }
  /** Characters that are in the file as a picture. */
  | { readonly kind: "lettersMissing"; readonly letters: string };

export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
  readonly pixels: { readonly width: number; readonly height: number } | null;
  readonly notes: readonly Note[];
}

export interface MakeRequest {
  readonly figure: Figure;
  readonly draft: Pick<Draft, "svgText" | "slides">;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly recipe: Recipe;
}

export type Make = (request: MakeRequest, hooks: JobHooks) => Promise<MadeFile>;
