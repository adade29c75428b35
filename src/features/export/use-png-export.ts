import { useEffect, useRef, useState } from "react";
import type { FigurePage } from "../../figure/frame/types";
import { useAppStore } from "../../store/context";
import { saveFile } from "../../ui/save-file";
import { recipeOf } from "./recipe";

export type ExportState =
  | { readonly kind: "ready" }
  | { readonly kind: "drawing"; readonly share: number }
  | {
      readonly kind: "done";
      readonly name: string;
      readonly width: number;
      readonly height: number;
      readonly smaller: boolean;
      readonly fontsMissing: boolean;
    }
  | { readonly kind: "failed" };

/** Draws a page as PNG and hands it over as a download. */
export function usePngExport(): {
  readonly state: ExportState;
  readonly start: (page: FigurePage, name: string) => void;
  readonly stop: () => void;
} {
  const store = useAppStore();
  const [state, setState] = useState<ExportState>({ kind: "ready" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setState({ kind: "ready" });
  };
  const start = (page: FigurePage, name: string) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: "drawing", share: 0 });
    const draw = async () => {
      const { figureToPng } = await import("../../figure/png/figure-to-png");
      const { png, width, height, steppedDownFrom, fontsMissing } = await figureToPng(page, {
        recipe: recipeOf(store.getState(), location.href),
        signal: abort.signal,
        onProgress: (share) => setState({ kind: "drawing", share }),
      });
      if (abort.signal.aborted) return;
      saveFile(new Blob([png], { type: "image/png" }), name);
      setState({ kind: "done", name, width, height, smaller: steppedDownFrom !== null, fontsMissing });
    };
    draw().catch(() => {
      if (!abort.signal.aborted) setState({ kind: "failed" });
    });
  };
  return { state, start, stop };
}
