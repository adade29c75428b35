import type { ReactNode } from "react";
import { type Effect, signOf } from "../domain/records";
import { stateGlyphs } from "../encoding";
import { Glyph } from "../ui/display/Glyph";
import styles from "./DirectionMark.module.css";

const directions = ["up", "down", "mixed", "unsigned", "none"] as const;
export type Direction = (typeof directions)[number];

/** The direction that an effect prints. */
export function directionOfEffect(effect: Effect): Direction {
  const sign = signOf(effect);
  if (sign === null) return "unsigned";
  return sign === 1 ? "up" : sign === -1 ? "down" : "none";
}

/** ▲ ▼ ◆ ▲▼ ○ as the picture draws them, beside words that tell the same. */
export function DirectionMark({ direction }: { readonly direction: Direction }): ReactNode {
  const ink = direction === "up" ? styles.up : direction === "down" ? styles.down : styles.plain;
  return <Glyph parts={stateGlyphs[direction === "unsigned" ? "changed" : direction]} size={12} className={ink} />;
}
