import { useLayoutEffect, useRef } from "react";
import styles from "./GraphArea.module.css";
import { type Hover, useReading } from "./use-graph-props";

/** Distance from the pointer, and from the rim of the window, CSS pixels. */
const gap = 14;

/** What the pointer rests on, in one line. */
export function HoverReading({ hover }: { readonly hover: Hover | null }) {
  const read = useReading();
  const box = useRef<HTMLOutputElement>(null);
  const reading = hover && read(hover.id, hover.kind);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !hover) return;
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(gap, Math.min(hover.at.x + gap, window.innerWidth - width - gap));
    const below = hover.at.y + gap + height < window.innerHeight - gap;
    element.style.left = `${left}px`;
    element.style.top = `${below ? hover.at.y + gap : hover.at.y - gap - height}px`;
  }, [hover]);
  return (
    <output ref={box} className={styles.reading} hidden={!reading} aria-live="polite">
      {reading}
    </output>
  );
}
