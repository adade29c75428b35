import { useEffect, useState } from "react";
import type { Box } from "./place";

function boxOf(targets: readonly string[]): Box | null {
  for (const selector of targets) {
    const element = document.querySelector(selector);
    const { left, top, width, height } = element?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
    if (width > 0 && height > 0) return { left, top, width, height };
  }
  return null;
}

/** Where the first of the targets that is in view is, as long as the step lasts: panels come, windows change. */
export function useTarget(targets: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let frame = 0;
    let last = "";
    const look = (): void => {
      const next = boxOf(targets);
      const key = JSON.stringify(next);
      if (key !== last) setBox(next);
      last = key;
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [targets]);
  return box;
}
