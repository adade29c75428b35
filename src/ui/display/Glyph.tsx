import styles from "./Glyph.module.css";

type Spot = readonly [number, number];

/** A shape in a square from (−0.5, −0.5) to (0.5, 0.5), y down. `hollow` covers what is behind it. */
export type GlyphPart =
  | { readonly kind: "polygon"; readonly points: readonly Spot[]; readonly paint: "fill" | "line" | "hollow" }
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly paint: "fill" | "line" | "hollow";
    }
  | { readonly kind: "line"; readonly points: readonly Spot[]; readonly paint: "line" };

export interface GlyphProps {
  readonly parts: readonly GlyphPart[];
  /** CSS pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A small sign in the colour of the words around it. It stands beside words that tell the same, so it is not heard. */
export function Glyph({ parts, size = 14, className }: GlyphProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="-0.6 -0.6 1.2 1.2"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map((part) => (
        <Part key={JSON.stringify(part)} part={part} />
      ))}
    </svg>
  );
}

function Part({ part }: { readonly part: GlyphPart }) {
  const paint = styles[part.paint];
  if (part.kind === "circle") return <circle cx={part.x} cy={part.y} r={part.r} className={paint} />;
  const points = part.points.map((spot) => spot.join(",")).join(" ");
  if (part.kind === "line") return <polyline points={points} className={paint} />;
  return <polygon points={points} className={paint} />;
}
