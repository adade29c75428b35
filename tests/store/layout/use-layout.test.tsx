import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Network, networkOfBothReadings } from "../../../src/domain/network";
import { Placing } from "../../../src/features/graph-area/Placing";
import { startI18n } from "../../../src/i18n";
import { layoutNetwork } from "../../../src/scene/layout/layout-network";
import { searchOrder } from "../../../src/scene/layout/order/order";
import type { LayoutAnswer, LayoutRequest } from "../../../src/scene/runtime/layout-request";
import { useLayout } from "../../../src/store/layout/use-layout";
import { useOrder } from "../../../src/store/layout/use-order";
import { isopsoralen } from "../../domain/real";

const workers: FakeWorker[] = [];

class FakeWorker {
  onmessage: ((event: { readonly data: LayoutAnswer }) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  asked: LayoutRequest | null = null;
  isEnded = false;
  constructor() {
    workers.push(this);
  }
  postMessage(request: LayoutRequest): void {
    this.asked = request;
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(data: LayoutAnswer): void {
    act(() => this.onmessage?.({ data }));
  }
}

/** A dataset that no build has seen; a new object, so that no order is known of it. */
function foreign() {
  const { dataset } = isopsoralen();
  return { ...dataset };
}

/** More arrows than are laid out at once. */
function large(network: Network): Network {
  const copies = Array.from({ length: 4 }, (_, copy) =>
    network.edges.map((edge) => ({ ...edge, id: `${edge.id}#${copy}` })),
  );
  return { ...network, edges: copies.flat() };
}

const last = (): FakeWorker => {
  const worker = workers.at(-1);
  if (!worker) throw new Error("no worker was asked");
  return worker;
};
const done = {
  kind: "done",
  order: { columns: {}, layers: {} },
  layout: { language: "en" },
} as unknown as LayoutAnswer;

beforeAll(() => startI18n("en"));
beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function show() {
  const dataset = foreign();
  const overview = large(networkOfBothReadings(dataset, { level: "overview", toggled: [] }));
  const opened = large(networkOfBothReadings(dataset, { level: "molecules", toggled: [] }));
  const view = renderHook(({ network }) => useLayout(dataset, network, "en"), { initialProps: { network: overview } });
  return { ...view, overview, opened };
}

describe("a network that no build has placed", () => {
  it("is placed by a worker, and until then not at all", async () => {
    const { result, overview } = show();
    await waitFor(() => expect(workers).toHaveLength(1));
    expect(last().asked).toMatchObject({ network: overview, options: { language: "en", seed: 1 } });
    expect(result.current).toMatchObject({ layout: null, work: null });
    last().answer(done);
    await waitFor(() => expect(result.current.layout).not.toBeNull());
    expect(last().isEnded).toBe(true);
  });

  it("leaves its worker when another is asked for", async () => {
    const { rerender, opened } = show();
    await waitFor(() => expect(workers).toHaveLength(1));
    rerender({ network: opened });
    await waitFor(() => expect(workers).toHaveLength(2));
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(last().asked?.network).toBe(opened);
  });

  it("is told to be on its way after a second, and can be given up and taken up again", async () => {
    const { result } = show();
    await waitFor(() => expect(workers).toHaveLength(1));
    last().answer({ kind: "progress", share: 0.4 });
    await waitFor(() => expect(result.current.work).toEqual({ kind: "running", share: 0.4 }), { timeout: 3000 });
    act(() => result.current.stop());
    expect(last().isEnded).toBe(true);
    expect(result.current.work).toEqual({ kind: "stopped" });
    act(() => result.current.again());
    await waitFor(() => expect(workers).toHaveLength(2));
    last().answer(done);
    await waitFor(() => expect(result.current.layout).not.toBeNull());
  });
});

describe("a worker that dies", () => {
  it("leaves what was there, says so, and is asked again", async () => {
    const { result } = show();
    await waitFor(() => expect(workers).toHaveLength(1));
    last().answer({ kind: "progress", share: 0.4 });
    act(() => last().onerror?.(new ErrorEvent("error", { message: "out of memory" })));
    await waitFor(() => expect(result.current.work).toEqual({ kind: "failed" }));
    act(() => result.current.again());
    await waitFor(() => expect(workers).toHaveLength(2));
    last().answer(done);
    await waitFor(() => expect(result.current).toMatchObject({ layout: { language: "en" }, work: null }));
  });
});

describe("a first rough picture", () => {
  it("is shown until the last one comes", async () => {
    const { result } = show();
    await waitFor(() => expect(workers).toHaveLength(1));
    last().answer({ kind: "rough", layout: { language: "zh" } } as unknown as LayoutAnswer);
    await waitFor(() => expect(result.current.layout).toMatchObject({ language: "zh" }));
    last().answer(done);
    await waitFor(() => expect(result.current.layout).toMatchObject({ language: "en" }));
  });
});

describe("the order of a dataset that no build has placed", () => {
  it("is found by the same worker as a layout, and from then on is known to everything that draws the dataset", async () => {
    const dataset = foreign();
    const first = renderHook(() => useOrder(dataset));
    await waitFor(() => expect(workers).toHaveLength(1));
    const whole = networkOfBothReadings(dataset, { level: "molecules", toggled: [] });
    expect(last().asked).toMatchObject({ network: { nodes: [], edges: [] }, whole });
    expect(first.result.current).toBeNull();
    const order = searchOrder(whole, { seed: 1, tries: 1 });
    last().answer({ kind: "done", order, layout: layoutNetwork(whole, { language: "en", seed: 1, order }) });
    await waitFor(() => expect(first.result.current).toBe(order));
    expect(last().isEnded).toBe(true);
    expect(renderHook(() => useOrder(dataset)).result.current).toBe(order);
    expect(workers).toHaveLength(1);
  });

  it("is not looked for where no dataset is asked for, and no longer once nobody asks", async () => {
    expect(renderHook(() => useOrder(null)).result.current).toBeNull();
    const { unmount } = renderHook(({ dataset }) => useOrder(dataset), { initialProps: { dataset: foreign() } });
    await waitFor(() => expect(workers).toHaveLength(1));
    unmount();
    expect(last().isEnded).toBe(true);
  });
});

describe("the notice of a layout on its way", () => {
  it("says how far it is, and has the way out and back", async () => {
    const [onStop, onAgain] = [vi.fn(), vi.fn()];
    const { rerender } = render(<Placing work={{ kind: "running", share: 0.42 }} onStop={onStop} onAgain={onAgain} />);
    expect(screen.getByRole("status").textContent).toContain("42 %");
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(onStop).toHaveBeenCalledOnce();
    rerender(<Placing work={{ kind: "stopped" }} onStop={onStop} onAgain={onAgain} />);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(onAgain).toHaveBeenCalledOnce();
  });
});
