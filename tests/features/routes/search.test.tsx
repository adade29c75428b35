import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import RoutesPage from "../../../src/features/routes";
import * as routes from "../../../src/features/routes/search/find-routes";
import { renderWithStore } from "../with-store";

/** A thread that never answers: a search that takes for ever. */
class SilentWorker {
  static readonly all: SilentWorker[] = [];
  readonly asked: unknown[] = [];
  ended = false;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;

  constructor() {
    SilentWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  SilentWorker.all.length = 0;
  vi.stubGlobal("Worker", SilentWorker);
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));
const press = (name: string) => act(async () => screen.getByRole("button", { name }).click());

describe("a search that takes long", () => {
  it("is silent for a second, then shows that it runs, and can be stopped", async () => {
    await renderWithStore(<RoutesPage />, { query: { to: "NFATC1" } });
    await pass(400);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await pass(800);
    expect(screen.getByRole("progressbar", { name: "Searching…" })).toBeTruthy();
    await press("Stop");
    expect(SilentWorker.all.at(-1)?.ended).toBe(true);
    expect(screen.getByText(/The search was stopped/)).toBeTruthy();
    await pass(1500);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is ended by the next question", async () => {
    await renderWithStore(<RoutesPage />, { query: { to: "NFATC1" } });
    const [first] = SilentWorker.all;
    expect(first?.asked).toMatchObject([{ question: { to: "NFATC1", maxHops: 5 } }]);
    await press("8");
    expect(first?.ended).toBe(true);
    expect(SilentWorker.all.at(-1)?.asked).toMatchObject([{ question: { maxHops: 8 } }]);
  });

  it("that was stopped can be taken up again", async () => {
    await renderWithStore(<RoutesPage />, { query: { to: "NFATC1" } });
    await pass(1200);
    await press("Stop");
    const before = SilentWorker.all.length;
    await press("Search again");
    expect(SilentWorker.all).toHaveLength(before + 1);
    expect(screen.queryByText(/The search was stopped/)).toBeNull();
  });

  it("is done by the page itself where its worker fails or is refused", async () => {
    await renderWithStore(<RoutesPage />, { query: { to: "NFATC1" } });
    await act(async () => SilentWorker.all.at(-1)?.onerror?.({ message: "" }));
    await vi.waitFor(() => expect(screen.getByText(/^\d+ routes, shortest/)).toBeTruthy());
    vi.stubGlobal("Worker", function refuse() {
      throw new DOMException("no workers here", "SecurityError");
    });
    await press("3");
    await vi.waitFor(() => expect(screen.getByText(/^\d+ routes?(, shortest.*)?\.$/)).toBeTruthy());
  });

  it("says so where it fails, and the same question can be asked again", async () => {
    const found = vi.spyOn(routes, "findRoutes").mockImplementation(() => {
      throw new Error("out of memory");
    });
    await renderWithStore(<RoutesPage />, { query: { to: "NFATC1" } });
    await act(async () => SilentWorker.all.at(-1)?.onerror?.({ message: "" }));
    await vi.waitFor(() => expect(screen.getByText(/The search did not finish/)).toBeTruthy());
    found.mockRestore();
    await press("Search again");
    await act(async () => SilentWorker.all.at(-1)?.onerror?.({ message: "" }));
    await vi.waitFor(() => expect(screen.getByText(/^\d+ routes, shortest/)).toBeTruthy());
  });

  it("tells how many routes it left out, and that there may be more", async () => {
    await renderWithStore(<RoutesPage />, { query: { to: "NFATC1" } });
    const { findRoutes } = await import("../../../src/features/routes/search/find-routes");
    const { isopsoralen } = await import("../../domain/real");
    const question = { from: "isopsoralen", to: "NFATC1", maxHops: 5, classes: [], countRetracted: false };
    const found = findRoutes(isopsoralen(), { ...question, classes: ["tested", "inferred"] });
    const answer = found.answer && { ...found.answer, leftOut: 950, complete: false };
    await act(async () => SilentWorker.all.at(-1)?.onmessage?.({ data: { ...found, answer } }));
    expect(screen.getByText(/At least 950 more are left out\. The search stopped at its limit/)).toBeTruthy();
  });
});
