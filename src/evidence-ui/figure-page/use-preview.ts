import { useEffect, useState } from "react";
import type { FigurePage } from "../../figure/spec/types";

/** Pixels of the preview's longer side. */
const pixels = 1280;
/** How long typing has to rest before the figure is redrawn, milliseconds. */
const rest = 120;

export type Preview =
  | { readonly kind: "drawing" }
  | { readonly kind: "failed" }
  | { readonly kind: "drawn"; readonly url: string };

/** The page in small, drawn by what draws the file. The last picture stays until the next one is there. */
export function usePreview(page: FigurePage | null): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: "drawing" });
  useEffect(() => {
    if (!page) return;
    const abort = new AbortController();
    const draw = async () => {
      const { figureToPng } = await import("../../figure/png/figure-to-png");
      const dpi = (pixels / Math.max(page.width, page.height)) * 72;
      const { png } = await figureToPng({ ...page, dpi }, { signal: abort.signal });
      if (abort.signal.aborted) return;
      const url = URL.createObjectURL(new Blob([png], { type: "image/png" }));
      setPreview({ kind: "drawn", url });
    };
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!abort.signal.aborted) setPreview({ kind: "failed" });
      });
    }, rest);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [page]);
  const url = preview.kind === "drawn" ? preview.url : null;
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  return preview;
}
