import { useSyncExternalStore } from "react";

/** The rail shuts by itself. */
export const narrow = "(max-width: 1024px)";
/** Rail and panel lie over the page instead of beside the graph. */
export const phone = "(max-width: 720px)";

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = matchMedia(query);
      media.addEventListener("change", tell);
      return () => media.removeEventListener("change", tell);
    },
    () => matchMedia(query).matches,
  );
}
