import type { ReactNode } from "react";
import type { DrawingGroup, DrawingItem, Outline } from "../../../drawing/types";
import { pathData } from "../../../figure/svg/shapes";

/** Groups of a drawing inside an `<svg>`: what a file would hold, on screen. */
export function DrawingView({ groups }: { readonly groups: readonly DrawingGroup[] }): ReactNode {
  return groups.map((group) => (
    <g key={`${group.kind}-${group.id}`} opacity={group.opacity}>
      {group.kind === "node" ? <title>{group.name}</title> : null}
      {group.items.map((item) => (
        <Item key={JSON.stringify(item)} item={item} />
      ))}
    </g>
  ));
}

const anchors = { start: "start", middle: "middle", end: "end" } as const;

function Item({ item }: { readonly item: DrawingItem }): ReactNode {
  if (item.kind === "words") {
    const { x, y, fontSize, weight, align, fill, lines } = item;
    return (
      <text x={x} y={y} fontSize={fontSize} fontWeight={weight} textAnchor={anchors[align]} fill={fill}>
        {lines[0]}
      </text>
    );
  }
  const { fill, stroke, strokeWidth, dash, cap } = item.paint;
  const paint = {
    fill: fill ?? "none",
    stroke: stroke ?? "none",
    strokeWidth,
    strokeDasharray: dash.join(" ") || undefined,
    strokeLinecap: cap,
  };
  return <Trace outline={item.outline} paint={paint} />;
}

function Trace({ outline, paint }: { readonly outline: Outline; readonly paint: object }): ReactNode {
  switch (outline.kind) {
    case "rect": {
      const { x, y, width, height, radius } = outline;
      return <rect {...paint} x={x} y={y} width={width} height={height} rx={radius} />;
    }
    case "circle":
      return <circle {...paint} cx={outline.x} cy={outline.y} r={outline.r} />;
    case "polygon":
      return <polygon {...paint} points={outline.points.map(({ x, y }) => `${x},${y}`).join(" ")} />;
    case "path":
      return <path {...paint} d={pathData(outline)} />;
  }
}
