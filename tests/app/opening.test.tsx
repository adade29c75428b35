import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/interface/App";
import { openingLanguage, showTheme } from "../../src/app/memory/opening";
import { CanvasHost } from "../../src/features/graph-area/CanvasHost";
import { CanvasSlot, CanvasSlotContext } from "../../src/features/graph-area/canvas-slot";
import { startI18n } from "../../src/i18n";
import { isopsoralen } from "../domain/real";
import { fakeScreen } from "../media";

const { dataset } = isopsoralen();

/** The app with its canvas, as the page starts it. */
function renderApp(): void {
  const slot = new CanvasSlot();
  render(
    <CanvasSlotContext value={slot}>
      <CanvasHost slot={slot} />
      <App />
    </CanvasSlotContext>,
  );
}

/** What the server answers, one answer a request; the last one again and again. */
function serve(...answers: readonly (() => Response | Promise<Response>)[]): void {
  let asked = 0;
  vi.stubGlobal("fetch", async (address: string) => {
    // Placing the boxes is tested with the graph; here it would only take time.
    if (address.endsWith(".order.json")) return new Promise<Response>(() => undefined);
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (!answer) throw new TypeError("no answer");
    return answer();
  });
}

beforeEach(async () => {
  localStorage.clear();
  fakeScreen();
  history.replaceState(null, "", "#");
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  await startI18n("en");
});
afterEach(() => vi.unstubAllGlobals());

describe("a dataset with faults", () => {
  it("is answered by every fault, with file, record, field, what was found and what was expected", async () => {
    const [first, ...others] = dataset.findings;
    const broken = { ...dataset, findings: [{ ...first, object: "NOWHERE", effect: "boosts" }, ...others] };
    serve(() => new Response(JSON.stringify(broken)));
    renderApp();
    expect(
      await screen.findByRole("heading", { name: /^The dataset has \d+ errors?$/ }, { timeout: 15_000 }),
    ).toBeDefined();
    const issue = screen.getAllByRole("listitem").find((item) => item.textContent?.includes("boosts"));
    if (!issue) throw new Error("the fault is not listed");
    const told = within(issue);
    expect(told.getByText("isopsoralen.json")).toBeDefined();
    expect(told.getByText(first?.id ?? "no finding")).toBeDefined();
    expect(told.getByText("effect")).toBeDefined();
    expect(told.getByText("Expected").nextElementSibling?.textContent).toContain("inhibits");
  });

  it("is told from one that is no JSON at all", async () => {
    serve(() => new Response("<!doctype html>"));
    renderApp();
    expect(await screen.findByText("cannot be read", {}, { timeout: 15_000 })).toBeDefined();
  });
});

describe("a dataset that does not arrive", () => {
  it("is said to, and asked for again", async () => {
    serve(
      () => new Response("", { status: 404, statusText: "Not Found" }),
      () => new Response("{}"),
    );
    renderApp();
    expect(await screen.findByText("404 Not Found", {}, { timeout: 15_000 })).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: /^The dataset has/ }, { timeout: 15_000 })).toBeDefined();
  });
});

describe("the sound dataset", () => {
  it("opens with bar, filters, graph and legend in their places", async () => {
    serve(() => new Response(JSON.stringify(dataset)));
    renderApp();
    expect(await screen.findByRole("main", { name: "Mechanism graph" }, { timeout: 15_000 })).toBeDefined();
    expect(screen.getByRole("banner")).toBeDefined();
    expect(await screen.findByRole("complementary", { name: "Legend" }, { timeout: 15_000 })).toBeDefined();
    expect(await screen.findByText(/26 of 26 studies/, {}, { timeout: 15_000 })).toBeDefined();
  });
});

describe("language and theme of the first moment", () => {
  it("are the link's before the remembered ones, and those before the browser's", () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["zh-CN"]);
    expect(openingLanguage()).toBe("zh");
    localStorage.setItem("osteograph.language", JSON.stringify("en"));
    expect(openingLanguage()).toBe("en");
    history.replaceState(null, "", "#lang=zh");
    expect(openingLanguage()).toBe("zh");
    vi.restoreAllMocks();
  });

  it("stand on the document before anything is drawn", () => {
    showTheme("dark");
    expect(document.documentElement.dataset.theme).toBe("dark");
    showTheme("system");
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});
