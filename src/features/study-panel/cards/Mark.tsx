import type { ReactNode } from "react";
import type { NodeState } from "../../../domain/network";
import { type Effect, signOf } from "../../../domain/records";
import { stateGlyphs } from "../../../encoding";
import { Glyph } from "../../../ui/display/Glyph";
import styles from "./Mark.module.css";

type Marked = Exclude<NodeState, "untested">;

function stateOfEffect(effect: Effect): Marked {
  const sign = signOf(effect);
  if (sign === null) return "changed";
  return sign === 1 ? "up" : sign === -1 ? "down" : "none";
}

const inks: Readonly<Record<Marked, string | undefined>> = {
  up: styles.up,
  down: styles.down,
  changed: styles.plain,
  mixed: styles.plain,
  none: styles.plain,
};

/** ▲ ▼ ◆ ▲▼ ○ as the picture draws them, beside words that tell the same; nothing for what was not tested. */
export function StateMark({ state }: { readonly state: NodeState }): ReactNode {
  if (state === "untested") return null;
  return <Glyph parts={stateGlyphs[state]} size={12} className={inks[state]} />;
}

export function EffectMark({ effect }: { readonly effect: Effect }): ReactNode {
  return <StateMark state={stateOfEffect(effect)} />;
}
