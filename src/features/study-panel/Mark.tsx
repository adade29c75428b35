import type { ReactNode } from "react";
import type { NodeState } from "../../domain/network";
import { type Effect, type Lineage, signOf } from "../../domain/records";
import { type Glyph, lineageGlyphs, stateGlyphs } from "../../encoding";
import styles from "./Mark.module.css";

const stateOfEffect = (effect: Effect): Exclude<NodeState, "untested"> => {
  const sign = signOf(effect);
  if (sign === null) return "changed";
  return sign === 1 ? "up" : sign === -1 ? "down" : "none";
};

const inks: Readonly<Record<Exclude<NodeState, "untested">, string | undefined>> = {
  up: styles.up,
  down: styles.down,
  changed: styles.plain,
  mixed: styles.plain,
  none: styles.plain,
};

function paintOf(glyph: Glyph): { fill: string; stroke: string; strokeWidth?: number } {
  if (glyph.paint === "fill") return { fill: "currentColor", stroke: "none" };
  return { fill: glyph.paint === "hollow" ? "var(--surface)" : "none", stroke: "currentColor", strokeWidth: 0.1 };
}

function GlyphShape({ glyph }: { readonly glyph: Glyph }): ReactNode {
  if (glyph.kind === "circle") return <circle cx={glyph.x} cy={glyph.y} r={glyph.r} {...paintOf(glyph)} />;
  const points = glyph.points.map((point) => point.join(",")).join(" ");
  if (glyph.kind === "line") return <polyline points={points} strokeLinecap="round" {...paintOf(glyph)} />;
  return <polygon points={points} {...paintOf(glyph)} />;
}

/** The same shapes as in the picture. They stand beside words, which tell the same, so they are hidden from readers. */
function Glyphs({ glyphs, className }: { readonly glyphs: readonly Glyph[]; readonly className: string | undefined }) {
  return (
    <svg className={className} viewBox="-0.62 -0.62 1.24 1.24" aria-hidden="true" focusable="false">
      {glyphs.map((glyph) => (
        <GlyphShape key={JSON.stringify(glyph)} glyph={glyph} />
      ))}
    </svg>
  );
}

/** ▲ ▼ ◆ ▲▼ ○ of a node's state; nothing for what was not tested. */
export function StateMark({ state }: { readonly state: NodeState }): ReactNode {
  if (state === "untested") return null;
  return <Glyphs glyphs={stateGlyphs[state]} className={`${styles.mark} ${inks[state]}`} />;
}

export function EffectMark({ effect }: { readonly effect: Effect }): ReactNode {
  return <StateMark state={stateOfEffect(effect)} />;
}

export function LineageIcon({ lineage }: { readonly lineage: Lineage }): ReactNode {
  return <Glyphs glyphs={lineageGlyphs[lineage]} className={styles.icon} />;
}
