import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function onSystemChange(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", tell);
  return () => media.removeEventListener("change", tell);
}

/** Whether a theme is dark right now; "system" follows the system. */
export function useDark(theme: "system" | "light" | "dark"): boolean {
  const system = useSyncExternalStore(onSystemChange, () => matchMedia(query).matches);
  return theme === "system" ? system : theme === "dark";
}
