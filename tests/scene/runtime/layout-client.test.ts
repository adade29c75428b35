import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { visibleNetwork } from "../../../src/domain/visible";
import { layoutNetwork } from "../../../src/scene/layout/layout-network";
import { searchOrder } from "../../../src/scene/layout/order/order";
import { type LayoutWorker, newLayoutClient } from "../../../src/scene/runtime/layout-client";
import { answerLayout, type LayoutAnswer, type LayoutRequest } from "../../../src/scene/runtime/layout-request";
import { isopsoralen } from "../../domain/real";

// What several studies report is enough to search in, and ordered much sooner than all.
const filters = { ...noFilters, minStudies: 3 };
const network = visibleNetwork(isopsoralen(), filters, { level: "overview", toggled: [] });
const whole = visibleNetwork(isopsoralen(), filters, { level: "molecules", toggled: [] });
const request: LayoutRequest = { network, whole, options: { language: "en", seed: 1 }, tries: 1 };
const done = { kind: "done", order: { columns: {}, layers: {} }, layout: {} } as unknown as LayoutAnswer;

class FakeWorker implements LayoutWorker {
  onmessage: LayoutWorker["onmessage"] = null;
  onerror: LayoutWorker["onerror"] = null;
  readonly asked: LayoutRequest[] = [];
  isEnded = false;
  postMessage(asked: LayoutRequest): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: LayoutAnswer): void {
    this.onmessage?.(new MessageEvent("message", { data }));
  }
}

function clientOf() {
  const workers: FakeWorker[] = [];
  const client = newLayoutClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("A layout in a worker", () => {
  it("answers what was asked and ends its worker", async () => {
    const { client, workers } = clientOf();
    const answer = client.layout(request);
    expect(workers[0]?.asked).toEqual([request]);
    workers[0]?.say(done);
    expect(await answer).toBe(done);
    expect(workers[0]?.isEnded).toBe(true);
  });

  it("is ended by the next request, which it does not answer", async () => {
    const { client, workers } = clientOf();
    const first = client.layout(request);
    const refused = expect(first).rejects.toMatchObject({ name: "AbortError" });
    const second = client.layout(request);
    await refused;
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[1]?.say(done);
    expect(await second).toBe(done);
  });

  it("keeps still for a second, and then tells how far it is, whether or not the worker has just said so", async () => {
    const { client, workers } = clientOf();
    const told: number[] = [];
    const answer = client.layout(request, (share) => told.push(share));
    workers[0]?.say({ kind: "progress", share: 0.2 });
    vi.advanceTimersByTime(999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([0.2]);
    workers[0]?.say({ kind: "progress", share: 0.6 });
    workers[0]?.say(done);
    await answer;
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([0.2, 0.6]);
  });

  it("tells of a worker that breaks", async () => {
    const { client, workers } = clientOf();
    const answer = client.layout(request);
    workers[0]?.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(answer).rejects.toThrow("out of memory");
    expect(workers[0]?.isEnded).toBe(true);
  });
});

describe("What a layout worker does", () => {
  it("is asked about networks that have something to order", () => {
    expect(network.edges.length).toBeGreaterThan(10);
    expect(whole.nodes.length).toBeGreaterThan(network.nodes.length);
  });

  it("searches for an order in everything that can be drawn, tells its progress, and lays out in it", () => {
    const answers: LayoutAnswer[] = [];
    answerLayout({ ...request, tries: 3 }, (answer) => answers.push(answer));
    const shares = answers.flatMap((answer) => (answer.kind === "progress" ? [answer.share] : []));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const order = searchOrder(whole, { seed: 1, tries: 3 });
    const layout = layoutNetwork(network, { language: "en", seed: 1, order });
    expect(answers.at(-1)).toEqual({ kind: "done", order, layout });
  });

  it("keeps to an order that it is given", () => {
    const order = searchOrder(whole, { seed: 2, tries: 1 });
    const answers: LayoutAnswer[] = [];
    answerLayout({ ...request, options: { language: "zh", seed: 1, order } }, (answer) => answers.push(answer));
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: "done", order });
  });
});
