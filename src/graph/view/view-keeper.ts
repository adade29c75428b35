import type { Core } from "cytoscape";
import type { Scene } from "../../scene/types";
import { moveDuration, prefersReducedMotion } from "../style/motion";
import { bringIntoView, zoomToHold } from "./bring-into-view";
import { legibleZoom } from "./letters";
import { openingViewport } from "./opening-view";
import {
  type Cover,
  centredOn,
  type Extent,
  extentAround,
  extentInView,
  type Frame,
  fitViewport,
  freeFrame,
  isSameView,
  middleOf,
  noCover,
  reachesBeyond,
  type Size,
  sizeOf,
  type Viewport,
  wholeViewport,
  zoomAbout,
} from "./viewport";
import { nearOf, type Wanted, wantedOf } from "./wanted";

/** One press of a zoom key or button. */
const zoomStep = 1.25;

/** Choosing never zooms in beyond this for the sake of small letters. */
const legibleZoomMax = 1.8;

/** What the reader looks at. */
export interface Look {
  /** Another key, another thing. */
  readonly key: string;
  /** The chosen node or arrow; null where several things are chosen together, as those of a study. */
  readonly chosen: string | null;
  /** All of it is shown, even where that takes smaller letters: there is no text beside it that names the rest. */
  readonly isShownWhole?: boolean;
}

/** What the view shows and what lies over it. */
export interface ViewInput {
  readonly scene: Scene;
  readonly cover: Cover;
  readonly look: Look | null;
  /** Letters of what was chosen are not smaller than this, CSS pixels. */
  readonly letterPx: number;
}

/**
 * Where the view is and where it goes. It shows the whole scene, or what can be read of it, until the reader moves it. What the reader looks at is
 * brought into the part of the view that nothing lies over, at the same zoom as long as its letters can be read there;
 * looking away again leads back to the whole, unless the reader has moved the view meanwhile.
 */
export class ViewKeeper {
  private input: ViewInput | null = null;
  private shows: "start" | "look" | "own" = "start";
  /** Where the view starts from and comes back to: what can be read at once, or all, where the reader asked for all. */
  private start: "readable" | "whole" = "readable";
  /** The view before what the reader looks at was brought into it; null once the reader has moved on from there. */
  private origin: Viewport | null = null;
  /** What the reader looks at is not in the scene, or not yet: until it is, the view stays as if nothing lay over it. */
  private isDue = false;
  private goal: Viewport | null = null;

  constructor(
    private readonly cy: Core,
    private readonly element: HTMLElement,
  ) {}

  /** Takes over what is new, and moves the view where that asks for it. */
  readonly update = (next: ViewInput): void => {
    const before = this.input;
    this.input = next;
    if (before?.look?.key !== next.look?.key) this.onLook(next.look);
    if (!before) this.showStart(false);
    const isResized = before?.scene.width !== next.scene.width || before?.scene.height !== next.scene.height;
    const isCovered = before?.cover.left !== next.cover.left || before?.cover.right !== next.cover.right;
    if (this.isDue && this.wanted().length > 0) {
      this.isDue = false;
      this.origin = this.viewport();
      if (this.shows === "start") this.shows = "look";
      this.bring(before !== null);
    } else if (before && isResized) this.onOtherScene();
    else if (before && isCovered) this.again(true);
  };

  /** The view has another size. */
  readonly resize = (before: Size, after: Size): void => {
    // What lies below the view comes and goes: the picture keeps its distance from the top.
    if (this.shows === "own" && !this.origin) this.cy.panBy({ x: (after.width - before.width) / 2, y: 0 });
    else this.again(this.cy.animated());
  };

  /** The reader has moved the view. */
  readonly letGo = (): void => {
    if (this.cy.animated()) this.cy.stop();
    this.shows = "own";
    this.origin = null;
  };

  /** Shows all, however small. */
  readonly fit = (): void => {
    this.shows = "start";
    this.start = "whole";
    this.origin = null;
    this.showStart(true);
  };

  /** Goes back to where the view starts from. */
  readonly restart = (): void => {
    this.shows = "start";
    this.start = "readable";
    this.origin = null;
    this.showStart(true);
  };

  readonly zoomIn = (): void => this.zoomBy(zoomStep);
  readonly zoomOut = (): void => this.zoomBy(1 / zoomStep);

  readonly centreOn = (x: number, y: number): void => {
    const { zoom } = this.viewport();
    this.letGo();
    this.goTo(centredOn({ x, y }, zoom, this.frame()), true);
  };

  /** Brings a node into the view if it is not in it. */
  readonly reveal = (nodeId: string): void => {
    const node = this.input?.scene.nodes.find(({ id }) => id === nodeId);
    const extent = node && extentAround([node], []);
    if (node && extent && this.isOutside(extent)) this.centreOn(node.x, node.y);
  };

  /** Brings nodes and arrows into the view, with letters of at least that size (CSS pixels). */
  readonly show = (ids: readonly string[], letterPx: number): void => {
    const scene = this.input?.scene;
    if (!scene) return;
    const boxes = scene.nodes.filter(({ id }) => ids.includes(id));
    const wanted = boxes.map((box): Wanted => ({ box, weight: 1 }));
    const to = this.broughtFrom(this.viewport(), wanted, legibleZoom(scene, letterPx));
    if (isSameView(to, this.viewport())) return;
    this.letGo();
    this.goTo(to, true);
  };

  private onLook(look: Look | null): void {
    this.isDue = look !== null;
    if (!look) this.origin = null;
    if (look || this.shows !== "look") return;
    // Rows are longer than the view, and a sheet lay over them: what was looked at stays in view.
    this.shows = this.input?.scene.setting === "rows" ? "own" : "start";
    if (this.shows === "start") this.showStart(true);
  }

  private onOtherScene(): void {
    this.start = "readable";
    if (this.shows === "look") this.origin = this.startViewport();
    this.again(true);
  }

  /** Shows what the view is meant to show once more, after its frame has changed. */
  private again(moving: boolean): void {
    if (this.shows === "start") this.showStart(moving);
    else if (this.origin) this.bring(moving);
  }

  private zoomBy(factor: number): void {
    // Two quick presses zoom twice: the second starts from where the first one goes.
    const from = this.viewport();
    this.letGo();
    this.goTo(zoomAbout(from, factor, middleOf(this.frame())), true);
  }

  private showStart(moving: boolean): void {
    const start = this.startViewport();
    if (start) this.goTo(start, moving);
  }

  private startViewport(): Viewport | null {
    if (!this.input) return null;
    const viewport = this.start === "whole" ? wholeViewport : openingViewport;
    return viewport(this.input.scene, this.frame());
  }

  private bring(moving: boolean): void {
    if (!this.input || !this.origin) return;
    const { scene, letterPx, look } = this.input;
    const legible = legibleZoom(scene, letterPx);
    const wanted = this.wanted();
    const brought = this.broughtFrom(this.origin, wanted, legible);
    this.goTo(look?.isShownWhole ? this.wholeOf(wanted, legible, brought) : brought, moving);
  }

  /**
   * The viewport that holds all of what is wanted: the whole scene until the reader moves the view, where its letters can
   * be read; else as much as is wanted, not larger than `brought`.
   */
  private wholeOf(wanted: readonly Wanted[], legible: number, brought: Viewport): Viewport {
    const all = this.input && wholeViewport(this.input.scene, this.frame());
    if (all && this.shows === "look" && all.zoom >= legible) return all;
    const boxes = wanted.map(({ box }) => box);
    const extent = extentAround(boxes, []);
    const whole = extent && fitViewport(extent, this.frame());
    return whole && whole.zoom < brought.zoom ? whole : brought;
  }

  /**
   * The viewport with what is wanted in the frame, at the zoom it comes from where its letters can be read. That zoom is
   * left for a smaller one where else not all that belongs to the choice is seen, unless the reader set it.
   */
  private broughtFrom(from: Viewport, wanted: readonly Wanted[], zoomMin: number): Viewport {
    const least = Math.min(zoomMin, legibleZoomMax);
    const kept = Math.max(from.zoom, least);
    const isOwn = this.shows === "own" || zoomMin === 0;
    const zoom = isOwn ? kept : Math.max(Math.min(kept, zoomToHold(nearOf(wanted), this.frame())), least);
    const first = wanted[0]?.box ?? { x: 0, y: 0 };
    const at = { x: from.pan.x + from.zoom * first.x, y: from.pan.y + from.zoom * first.y };
    return bringIntoView(wanted, zoomAbout(from, zoom / from.zoom, at), this.frame());
  }

  private wanted(): readonly Wanted[] {
    return this.input?.look ? wantedOf(this.input.scene, this.input.look.chosen) : [];
  }

  private isOutside(extent: Extent): boolean {
    return reachesBeyond(extent, extentInView(this.viewport(), this.frame()), 0);
  }

  private frame(): Frame {
    const cover = this.isDue ? noCover : (this.input?.cover ?? noCover);
    return freeFrame(sizeOf(this.element), cover);
  }

  /** Where the view is, or will be at the end of its movement. */
  private viewport(): Viewport {
    if (this.goal && this.cy.animated()) return this.goal;
    return { zoom: this.cy.zoom(), pan: { ...this.cy.pan() } };
  }

  private goTo(viewport: Viewport, moving: boolean): void {
    this.cy.stop();
    this.goal = viewport;
    const to = { zoom: viewport.zoom, pan: { ...viewport.pan } };
    if (moving && !prefersReducedMotion()) this.cy.animate(to, { duration: moveDuration, easing: "ease-in-out" });
    else this.cy.viewport(to);
  }
}
