import { memo } from "react";
import type { DrawingItem, Outline, Shape } from "../../drawing/types";
import type { ThemeName } from "../../encoding";
import type { LegendEntry } from "../../encoding/legend-entry";
import { sampleItems, sampleSpan } from "../../figure/legend/samples";
import styles from "./Sample.module.css";

/** Words of the legend are smaller than the picture's. */
const scale = 0.9;

export interface SampleProps {
  readonly entry: LegendEntry;
  readonly theme: ThemeName;
}

/** What stands before the words of an entry, drawn as the figures draw it. */
export const Sample = memo(function Sample({ entry, theme }: SampleProps) {
  const items = sampleItems(entry, theme);
  const span = sampleSpan(entry, true);
  const [left, width] = [span.left - 1, span.width + 2];
  return (
    <svg
      className={styles.sample}
      viewBox={`${left} -9 ${width} 18`}
      width={width * scale}
      height={18 * scale}
      aria-hidden="true"
      focusable="false"
    >
      {items.map((item) => (
        <Item key={JSON.stringify(item)} item={item} />
      ))}
    </svg>
  );
});

function Item({ item }: { readonly item: DrawingItem }) {
  if (item.kind === "shape") return <ShapeOf shape={item} />;
  const anchor = { start: "start", middle: "middle", end: "end" } as const;
  return (
    <text
      x={item.x}
      y={item.y}
      fontSize={item.fontSize}
      fontWeight={item.weight}
      textAnchor={anchor[item.align]}
      fill={item.fill}
    >
      {item.lines.join(" ")}
    </text>
  );
}

function ShapeOf({ shape: { outline, paint } }: { readonly shape: Shape }) {
  const look = {
    fill: paint.fill ?? "none",
    stroke: paint.stroke ?? "none",
    strokeWidth: paint.strokeWidth,
    strokeLinecap: paint.cap,
    strokeDasharray: paint.dash.length > 0 ? paint.dash.join(" ") : undefined,
    strokeDashoffset: paint.dashOffset,
  };
  switch (outline.kind) {
    case "rect": {
      const { x, y, width, height, radius } = outline;
      return <rect {...look} x={x} y={y} width={width} height={height} rx={radius} />;
    }
    case "circle":
      return <circle {...look} cx={outline.x} cy={outline.y} r={outline.r} />;
    case "polygon":
      return <polygon {...look} points={outline.points.map(({ x, y }) => `${x},${y}`).join(" ")} />;
    case "path":
      return <path {...look} d={pathData(outline)} />;
  }
}

function pathData({ start, pieces }: Extract<Outline, { kind: "path" }>): string {
  const parts = pieces.map(({ control, to }) =>
    control ? `Q${control.x} ${control.y} ${to.x} ${to.y}` : `L${to.x} ${to.y}`,
  );
  return `M${start.x} ${start.y}${parts.join("")}`;
}
