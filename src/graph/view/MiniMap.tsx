import type { Core } from "cytoscape";
import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useState } from "react";
import { nodePaint } from "../../encoding/nodes";
import { palettes } from "../../encoding/themes";
import type { Scene } from "../../scene/types";
import { moveDuration } from "../style/motion";
import type { GraphTheme } from "../style/stylesheet";
import styles from "./MiniMap.module.css";
import { type Corner, cornerOfMap } from "./map-corner";
import { useExtent } from "./use-extent";
import { type Cover, type Extent, extentOfScene, reachesBeyond } from "./viewport";

export interface MiniMapProps {
  readonly cy: Core;
  readonly region: RefObject<HTMLElement | null>;
  readonly scene: Scene;
  /** What lies over the sides of the view: it shows nothing of the scene. */
  readonly cover: Cover;
  readonly theme: GraphTheme;
  readonly label: string;
  /** A place of the scene that the reader wants in the middle of the view. */
  readonly onCentre: (x: number, y: number) => void;
}

/** Larger side of the map, CSS pixels, and as a share of the view's smaller side where that is less. */
const mapSize = 168;
const mapShare = 0.28;

/** A narrower map shows nothing that can be seen apart, CSS pixels. */
const narrowest = 36;

/** Distance from the free part's edge, CSS pixels. */
const edgeGap = 12;

/** What has stood still for this long (milliseconds) is at rest. */
const restDelay = 60;

/** A scene may reach this many scene units beyond the view before it counts as larger. */
const slack = 24;

/** The whole scene in small with the part in view, while that part is not the whole. A press or drag goes there. */
export function MiniMap({ cy, region, scene, cover, theme, label, onCentre }: MiniMapProps) {
  const view = useExtent(cy, region, cover);
  const { clientWidth = 0, clientHeight = 0 } = region.current ?? {};
  const size = Math.min(mapSize, mapShare * (Math.min(clientWidth, clientHeight) || Number.POSITIVE_INFINITY));
  const scale = size / Math.max(scene.width, scene.height);
  const corner = useCorner(cy, view, scene, cover, scale);
  if (scene.width * scale < narrowest || !view || !corner || !reachesBeyond(extentOfScene(scene), view, slack))
    return null;
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    event.stopPropagation();
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onCentre((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  const { ground, text } = palettes[theme];
  return (
    <svg
      className={styles.map}
      style={{ [corner.x]: edgeGap + cover[corner.x], [corner.y]: edgeGap }}
      role="img"
      aria-label={label}
      width={scene.width * scale}
      height={scene.height * scale}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      <rect width={scene.width} height={scene.height} fill={ground} fillOpacity={0.92} />
      {scene.nodes
        .filter((node) => node.emphasis !== "hidden")
        .map((node) => {
          const { fill, stroke } = nodePaint(node, theme);
          return (
            <rect
              key={node.id}
              x={node.x - node.width / 2}
              y={node.y - node.height / 2}
              width={node.width}
              height={node.height}
              fill={fill}
              stroke={stroke}
              strokeWidth={1 / scale}
              opacity={node.emphasis === "dim" ? 0.35 : 1}
            />
          );
        })}
      <rect
        x={view.x1}
        y={view.y1}
        width={view.x2 - view.x1}
        height={view.y2 - view.y1}
        fill={text}
        fillOpacity={0.08}
        stroke={text}
        strokeWidth={1.5 / scale}
      />
    </svg>
  );
}

/**
 * The corner for the map, null until the view has come to rest. It changes with what has come forward, not under the
 * reader's own panning.
 */
function useCorner(cy: Core, view: Extent | null, scene: Scene, cover: Cover, scale: number): Corner | null {
  const [corner, setCorner] = useState<Corner | null>(null);
  const choose = useEffectEvent((shown: Scene) => {
    if (!view || cy.destroyed()) return;
    const side = (length: number): number => (length * scale + 2 * edgeGap) / cy.zoom();
    setCorner(cornerOfMap(shown, view, side(shown.width), side(shown.height)));
  });
  const isSeen = view !== null;
  const covered = cover.left + cover.right;
  useEffect(() => {
    if (!isSeen) return;
    // A panel that comes moves the view.
    const timer = setTimeout(() => choose(scene), covered > 0 ? moveDuration + restDelay : restDelay);
    return () => clearTimeout(timer);
  }, [isSeen, scene, covered]);
  return corner;
}
