import type { Core } from "cytoscape";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { sampleRoute } from "../../scene/geometry";
import type { Scene } from "../../scene/types";
import { moveDuration, prefersReducedMotion } from "../motion";
import { bindPixelRatio, bindSize } from "./bind-size";
import {
  centredOn,
  type Extent,
  extentAround,
  extentInView,
  extentOfScene,
  fitViewport,
  reachesBeyond,
  type Size,
  type Viewport,
  zoomAbout,
} from "./viewport";

/** What moves the view from outside. */
export interface GraphHandle {
  /** Shows all of the scene, and keeps doing so until the reader moves the view. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Shows these nodes and arrows as large as they go; unknown ids are left out. */
  zoomTo(ids: readonly string[]): void;
  /** Has a point of the scene (scene units) in the middle of the view, at the same zoom. */
  centreOn(x: number, y: number): void;
  /** Brings a node into the view if it is not in it. */
  reveal(nodeId: string): void;
  /** Puts the keyboard's focus on the canvas. */
  focus(): void;
}

/** One press of a zoom key or button. */
const zoomStep = 1.25;

/** Zooming to a few things leaves this rim, in CSS pixels, and stops at this zoom. */
const closeUp = { margin: 72, zoomMax: 1.8 } as const;

/** The view's own life: fitting at the start and while nobody has moved it, size, resolution, and the handle. */
export function useView(cy: Core | null, region: RefObject<HTMLElement | null>, scene: Scene | null): GraphHandle {
  const following = useRef(true);
  const latest = useRef<Scene | null>(scene);
  useLayoutEffect(() => {
    latest.current = scene;
  }, [scene]);

  const handle = useMemo(() => makeHandle(cy, region, latest, following), [cy, region]);

  useLayoutEffect(() => {
    if (!cy) return;
    const onUserMove = (): void => {
      following.current = false;
    };
    cy.on("dragpan scrollzoom pinchzoom", onUserMove);
    showAll(cy, region.current, latest.current, false);
    return () => {
      cy.off("dragpan scrollzoom pinchzoom", onUserMove);
    };
  }, [cy, region]);

  const [width, height] = [scene?.width, scene?.height];
  const shown = useRef({ width, height });
  useLayoutEffect(() => {
    const changed = shown.current.width !== width || shown.current.height !== height;
    shown.current = { width, height };
    if (cy && changed && following.current) showAll(cy, region.current, latest.current, true);
  }, [cy, region, width, height]);

  useEffect(() => {
    const element = region.current;
    if (!cy || !element) return;
    const undoRatio = bindPixelRatio(cy);
    const undoSize = bindSize(cy, element, (before, after) => {
      if (following.current) showAll(cy, element, latest.current, false);
      else cy.panBy({ x: (after.width - before.width) / 2, y: (after.height - before.height) / 2 });
    });
    return () => {
      undoRatio();
      undoSize();
    };
  }, [cy, region]);

  return handle;
}

function makeHandle(
  cy: Core | null,
  region: RefObject<HTMLElement | null>,
  scene: RefObject<Scene | null>,
  following: RefObject<boolean>,
): GraphHandle {
  const move = (to: (viewport: Viewport, view: Size) => Viewport): void => {
    const element = region.current;
    if (!cy || !element) return;
    following.current = false;
    goTo(cy, to({ zoom: cy.zoom(), pan: cy.pan() }, sizeOf(element)), true);
  };
  const zoomBy = (factor: number): void =>
    move((viewport, view) => zoomAbout(viewport, factor, { x: view.width / 2, y: view.height / 2 }));
  return {
    fit() {
      following.current = true;
      if (cy) showAll(cy, region.current, scene.current, true);
    },
    zoomIn: () => zoomBy(zoomStep),
    zoomOut: () => zoomBy(1 / zoomStep),
    zoomTo(ids) {
      const extent = scene.current && extentOf(scene.current, new Set(ids));
      if (extent) move((_, view) => fitViewport(extent, view, closeUp.margin, closeUp.zoomMax));
    },
    centreOn: (x, y) => move(({ zoom }, view) => centredOn({ x, y }, zoom, view)),
    reveal(nodeId) {
      const node = scene.current?.nodes.find(({ id }) => id === nodeId);
      const extent = node && extentAround([node], []);
      const element = region.current;
      if (!cy || !node || !extent || !element) return;
      const inView = extentInView({ zoom: cy.zoom(), pan: cy.pan() }, sizeOf(element));
      if (reachesBeyond(extent, inView, 0)) move(({ zoom }, view) => centredOn(node, zoom, view));
    },
    focus: () => region.current?.focus({ preventScroll: true }),
  };
}

function extentOf(scene: Scene, ids: ReadonlySet<string>): Extent | null {
  const routes = scene.edges.filter(({ id }) => ids.has(id)).flatMap(({ route }) => sampleRoute(route, 6));
  return extentAround(
    scene.nodes.filter(({ id }) => ids.has(id)),
    routes,
  );
}

function showAll(cy: Core, region: HTMLElement | null, scene: Scene | null, moving: boolean): void {
  if (region && scene) goTo(cy, fitViewport(extentOfScene(scene), sizeOf(region)), moving);
}

function goTo(cy: Core, viewport: Viewport, moving: boolean): void {
  cy.stop();
  const to = { zoom: viewport.zoom, pan: { ...viewport.pan } };
  if (moving && !prefersReducedMotion()) cy.animate(to, { duration: moveDuration, easing: "ease-in-out" });
  else cy.viewport(to);
}

/** The size of the view, CSS pixels. */
export function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}
