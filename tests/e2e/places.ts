import type { Page } from "@playwright/test";

/** A rectangle in CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Places = Readonly<Record<string, Place>>;

/**
 * Where the page's own picture draws the nodes of the first view, by id. The app takes the picture away once its canvas
 * is painted, so it is put back for as long as measuring takes.
 */
export async function placesInPicture(page: Page): Promise<Places> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.pathname)).text();
    const source = new DOMParser().parseFromString(html, "text/html");
    const picture = source.querySelector("#opening");
    if (picture === null) throw new Error("The page holds no picture.");
    const other = source.querySelector<HTMLTemplateElement>("#opening-zh")?.content;
    if (document.documentElement.dataset.opening === "zh" && other) picture.replaceChildren(other);
    document.querySelector("#opening")?.remove();
    const shown = document.body.appendChild(document.importNode(picture, true));
    const nodes = [...shown.querySelectorAll('[data-kind="node"]')].filter((node) => node.checkVisibility());
    const places = nodes.map((node) => {
      // The first shape of a node is its body; marks on its rim reach beyond.
      const body = node.querySelector("rect, polygon, path") ?? node;
      const { x, y, width, height } = body.getBoundingClientRect();
      return [node.getAttribute("data-id") ?? "", { x, y, width, height }] as const;
    });
    shown.remove();
    return Object.fromEntries(places);
  });
}

/** Where the canvas draws the nodes now, by id: asked of the drawing library itself. */
export async function placesOnCanvas(page: Page): Promise<Places> {
  return page.locator(".__________cytoscape_container").evaluate((container) => {
    interface Drawn {
      id(): string;
      renderedPosition(): { x: number; y: number };
      width(): number;
      height(): number;
    }
    interface Core {
      zoom(): number;
      nodes(): { map<T>(read: (node: Drawn) => T): T[] };
    }
    const { cy } = (container as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
    const { left, top } = container.getBoundingClientRect();
    const places = cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      const [width, height] = [node.width() * cy.zoom(), node.height() * cy.zoom()];
      return [node.id(), { x: left + x - width / 2, y: top + y - height / 2, width, height }] as const;
    });
    return Object.fromEntries(places);
  });
}

/** Waits until nothing on the canvas has moved for several frames, however slow they are, and tells where all is then. */
export async function settledPlaces(page: Page): Promise<Places> {
  await page.locator(".__________cytoscape_container").evaluate(async (container) => {
    interface Core {
      pan(): { x: number; y: number };
      zoom(): number;
      nodes(): { map<T>(read: (node: { position(): { x: number; y: number } }) => T): T[] };
    }
    const { cy } = (container as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
    const now = () => {
      const { left, top, width, height } = container.getBoundingClientRect();
      return JSON.stringify([cy.pan(), cy.zoom(), cy.nodes().map((node) => node.position()), left, top, width, height]);
    };
    let last = now();
    for (let still = 0; still < 6; ) {
      await new Promise(requestAnimationFrame);
      const next = now();
      still = next === last ? still + 1 : 0;
      last = next;
    }
  });
  return placesOnCanvas(page);
}

/** What the canvas rings now, by id; `lifted`: what a finger carries. */
export async function chosenOnCanvas(page: Page, mark: "chosen" | "lifted" = "chosen"): Promise<readonly string[]> {
  return page.locator(".__________cytoscape_container").evaluate((container, name) => {
    interface Core {
      elements(selector: string): { map<T>(read: (element: { id(): string }) => T): T[] };
    }
    const { cy } = (container as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
    return cy.elements(`.${name}`).map((element) => element.id());
  }, mark);
}

export function centreOf({ x, y, width, height }: Place): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The place of one node; tells which nodes there are where it is missing. */
export function placeOf(places: Places, id: string): Place {
  const place = places[id];
  if (place === undefined) throw new Error(`No node ${id} among ${Object.keys(places).join(", ")}`);
  return place;
}

export function isInside(inner: Place, outer: Place): boolean {
  const across = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;
  return across && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}

/** How large the canvas shows its picture: 1 at one CSS pixel for each unit of the scene. */
export async function zoomOf(page: Page): Promise<number> {
  return page
    .locator(".__________cytoscape_container")
    .evaluate((container) => (container as unknown as { _cyreg: { cy: { zoom(): number } } })._cyreg.cy.zoom());
}

/** The part of the canvas that nothing lies over. */
export async function freePart(page: Page): Promise<Place> {
  const canvas = await page.locator(".__________cytoscape_container").boundingBox();
  const panel = await page
    .locator("aside")
    .filter({ has: page.getByRole("article") })
    .boundingBox();
  if (!canvas || !panel) throw new Error("no canvas or no panel");
  return { ...canvas, width: panel.x - canvas.x };
}
