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

/** What the canvas rings now, by id. */
export async function chosenOnCanvas(page: Page): Promise<readonly string[]> {
  return page.locator(".__________cytoscape_container").evaluate((container) => {
    interface Core {
      elements(selector: string): { map<T>(read: (element: { id(): string }) => T): T[] };
    }
    const { cy } = (container as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
    return cy.elements(".chosen").map((element) => element.id());
  });
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
