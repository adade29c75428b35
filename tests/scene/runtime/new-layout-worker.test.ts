import { afterEach, describe, expect, it, vi } from "vitest";
import { networkOfBothReadings } from "../../../src/domain/network";
import { newLayoutClient } from "../../../src/scene/runtime/layout-client";
import type { LayoutRequest } from "../../../src/scene/runtime/layout-request";
import { newLayoutWorker } from "../../../src/scene/runtime/new-layout-worker";
import { datasetOf } from "../../domain/fixtures";

const dataset = datasetOf({
  entities: { A: { kind: "molecule" } },
  studies: { 1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] } },
});
const network = networkOfBothReadings(dataset, { level: "overview", toggled: [] });
const request: LayoutRequest = { network, whole: network, options: { language: "en", seed: 1 }, tries: 1 };

/** A worker whose file does not arrive, or that fails after its first word. */
class FailingWorker {
  static speaksFirst = false;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  postMessage(): void {
    setTimeout(() => {
      if (FailingWorker.speaksFirst) this.onmessage?.({ data: { kind: "progress", share: 0.5 } });
      this.onerror?.({ message: "stopped" });
    });
  }
  terminate(): void {}
}

afterEach(() => {
  FailingWorker.speaksFirst = false;
  vi.unstubAllGlobals();
});

describe("a layout is made by the page itself", () => {
  it("where the file of its worker does not arrive", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    const { kind, layout } = await newLayoutClient(newLayoutWorker).layout(request);
    expect([kind, Object.keys(layout.boxes)]).toEqual(["done", network.nodes.map(({ id }) => id)]);
  });

  it("where workers are refused", async () => {
    vi.stubGlobal("Worker", function refuse() {
      throw new DOMException("no workers here", "SecurityError");
    });
    expect((await newLayoutClient(newLayoutWorker).layout(request)).kind).toBe("done");
  });

  it("but not once more where a worker fails at the work itself", async () => {
    FailingWorker.speaksFirst = true;
    vi.stubGlobal("Worker", FailingWorker);
    await expect(newLayoutClient(newLayoutWorker).layout(request)).rejects.toThrow("stopped");
  });
});
