import type { CDPSession, Page } from "@playwright/test";
import { expect, openApp, speakInPlainView, test } from "./app";
import { centreOf, chosenOnCanvas, placeOf, placesOnCanvas, settledPlaces } from "./places";

test.use({ fetchesAhead: false });

const phones = { upright: { width: 390, height: 844 }, "on its side": { width: 844, height: 390 } };

/** Shows the whole graph, where boxes are smallest, and waits until it stays: all of it is in the window then. */
async function showWhole(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Show the whole graph|^显示全图/ }).click();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const outside = async () =>
    Object.values(await placesOnCanvas(page))
      .map(centreOf)
      .filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).length;
  await expect.poll(outside).toBe(0);
  await settledPlaces(page);
}

/** Taps in the middle of each node of the canvas, one after the other; what each tap met, by the node meant. */
async function meetEveryNode(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator(".__________cytoscape_container").evaluate((container) => {
    interface Node {
      id(): string;
      renderedPosition(): { x: number; y: number };
    }
    interface Core {
      nodes(selector: string): { map<T>(read: (node: Node) => T): T[] };
      one(event: "tap", hear: (event: { readonly target: Core | Node }) => void): void;
    }
    const { cy } = (container as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
    const target = container.querySelector("canvas") ?? container;
    const { left, top } = container.getBoundingClientRect();
    const nodes = cy.nodes('[kind="node"]:visible').map((node) => [node.id(), node.renderedPosition()] as const);
    const met = nodes.map(([id, { x, y }]) => {
      let found = "nothing";
      cy.one("tap", (event) => {
        if ("id" in event.target) found = event.target.id();
      });
      const touch = new Touch({ identifier: 1, target, clientX: left + x, clientY: top + y });
      const send = (type: string, touches: Touch[]) =>
        target.dispatchEvent(
          new TouchEvent(type, { touches, changedTouches: [touch], bubbles: true, cancelable: true }),
        );
      send("touchstart", [touch]);
      send("touchend", []);
      return [id, found] as const;
    });
    return Object.fromEntries(met);
  });
}

for (const [name, viewport] of Object.entries(phones)) {
  test.describe(`on a phone ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test("a tap in the middle of any node meets that node, in either language", async ({ page }) => {
      await openApp(page);
      for (const lang of ["en", "zh"] as const) {
        // The taps before have chosen something.
        await speakInPlainView(page, lang);
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await showWhole(page);
        const met = await meetEveryNode(page);
        expect(Object.keys(met).length).toBeGreaterThan(30);
        expect(Object.entries(met).filter(([meant, found]) => meant !== found)).toEqual([]);
      }
    });
  });
}

test.describe("fingers on a tablet that lies on its side", () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true });

  interface At {
    readonly x: number;
    readonly y: number;
  }

  async function finger(cdp: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", ...at: At[]): Promise<void> {
    await cdp.send("Input.dispatchTouchEvent", { type, touchPoints: at.map((each, id) => ({ ...each, id })) });
  }

  const storedMoves = (page: Page) => page.evaluate(() => localStorage.getItem("osteograph.moves.isopsoralen"));
  const whereIs = async (page: Page, id: string) => centreOf(placeOf(await placesOnCanvas(page), id));
  /** How far apart two nodes are drawn: what a pan leaves as it is and a move of one of them does not. */
  async function apart(page: Page, a: string, b: string): Promise<At> {
    const [p, q] = [await whereIs(page, a), await whereIs(page, b)];
    return { x: Math.round(q.x - p.x), y: Math.round(q.y - p.y) };
  }

  test("a swipe over a node pans, a pinch on it zooms, and only a long press moves it", async ({ page, context }) => {
    await openApp(page);
    await showWhole(page);
    const cdp = await context.newCDPSession(page);
    const before = await apart(page, "NF-KB", "BONE-RESORPTION");
    const start = await whereIs(page, "NF-KB");

    await finger(cdp, "touchStart", start);
    for (const step of [16, 32, 48, 64]) await finger(cdp, "touchMove", { x: start.x, y: start.y - step });
    await finger(cdp, "touchEnd");
    await expect.poll(async () => start.y - (await whereIs(page, "NF-KB")).y).toBeGreaterThan(30);
    expect(await apart(page, "NF-KB", "BONE-RESORPTION")).toEqual(before);

    // The second finger comes at once: later, the first would have lifted the node.
    const held = centreOf(placeOf(await settledPlaces(page), "NF-KB"));
    await finger(cdp, "touchStart", held);
    await finger(cdp, "touchStart", held, { x: held.x + 60, y: held.y });
    for (const by of [70, 90, 120])
      await finger(cdp, "touchMove", { ...held, y: held.y - 10 }, { ...held, x: held.x + by });
    await finger(cdp, "touchEnd");
    expect(await storedMoves(page)).toBeNull();
    await page.getByRole("button", { name: "Show the whole graph" }).click();

    await expect.poll(() => apart(page, "NF-KB", "BONE-RESORPTION")).toEqual(before);
    const lifted = centreOf(placeOf(await settledPlaces(page), "NF-KB"));
    await finger(cdp, "touchStart", lifted);
    await expect.poll(() => chosenOnCanvas(page, "lifted")).toEqual(["NF-KB"]);
    for (const step of [10, 20, 40]) await finger(cdp, "touchMove", { x: lifted.x, y: lifted.y - step });
    await finger(cdp, "touchEnd");
    await expect.poll(async () => (await apart(page, "NF-KB", "BONE-RESORPTION")).y - before.y).toBeGreaterThan(30);
    await expect.poll(() => storedMoves(page)).toContain("NF-KB");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});
