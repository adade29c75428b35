import { afterEach, describe, expect, it, vi } from "vitest";
import type { Plan } from "../../../src/exchange/plan/choices";
import { answerRequest, type ReadRequest, type WorkAnswer } from "../../../src/exchange/worker/request";
import { run } from "../../../src/exchange/worker/run";

const request: ReadRequest = { kind: "read", file: { name: "x", bytes: Uint8Array.from([123]) }, ask: {} };
afterEach(() => vi.unstubAllGlobals());

/** A worker that does its work in the next turn. */
class TurnWorker {
  static ended = 0;
  onmessage: ((event: { data: WorkAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage(asked: ReadRequest): void {
    setTimeout(() => {
      this.onmessage?.({ data: { kind: "progress", share: 0.5 } });
      void answerRequest(asked, (data) => this.onmessage?.({ data }));
    });
  }
  terminate(): void {
    TurnWorker.ended += 1;
  }
}

describe("a request", () => {
  it("is done in a worker, which ends with it", async () => {
    vi.stubGlobal("Worker", TurnWorker);
    const shares: number[] = [];
    const ended = TurnWorker.ended;
    const done = await run(request, { progress: (share) => shares.push(share) });
    expect(done).toMatchObject({ result: { ok: false } });
    expect(shares).toEqual([0.5]);
    expect(TurnWorker.ended).toBe(ended + 1);
  });

  it("ends its worker where it is cancelled", async () => {
    vi.stubGlobal("Worker", TurnWorker);
    const ended = TurnWorker.ended;
    const cancelling = new AbortController();
    const running = run(request, { signal: cancelling.signal });
    cancelling.abort();
    await expect(running).rejects.toThrow(/abort/i);
    expect(TurnWorker.ended).toBe(ended + 1);
  });

  it("is done here where the worker does not start", async () => {
    class Broken extends TurnWorker {
      override postMessage(): void {
        setTimeout(() => this.onerror?.({ message: "no file" }));
      }
    }
    vi.stubGlobal("Worker", Broken);
    expect(await run(request, {})).toMatchObject({ result: { ok: false } });
  });

  it("fails where the worker fails at its work", async () => {
    class Failing extends TurnWorker {
      override postMessage(): void {
        setTimeout(() => {
          this.onmessage?.({ data: { kind: "progress", share: 0.1 } });
          this.onerror?.({ message: "no memory" });
        });
      }
    }
    vi.stubGlobal("Worker", Failing);
    await expect(run(request, {})).rejects.toThrow("no memory");
  });
});

describe("a plan", () => {
  const sheet = (rows: readonly (readonly string[])[]) => ({ name: "S", rows, headerRow: 1, firstRow: 2 });
  const rest = { target: null, choices: { language: "en" as const }, title: "t", library: [] };

  it("is made of the sheet that is understood best, or of the one and the columns that were chosen", async () => {
    const table = {
      kind: "table" as const,
      encoding: "UTF-8",
      sheets: [
        sheet([["About"], ["x"]]),
        sheet([
          ["PMID", "Compound", "Target", "Direction"],
          ["1", "a", "b", "up"],
        ]),
      ],
    };
    const ask = { kind: "plan" as const, incoming: table, ...rest };
    expect(await run<Plan>(ask, {})).toMatchObject({ counts: { findings: 1, papers: 1 }, issues: [] });
    const columns = [{ column: 0, field: "object" as const }];
    const chosen = await run<Plan>({ ...ask, sheet: 0, columns }, {});
    expect(chosen.notices.map(({ code }) => code)).toContain("no-direction");
    expect(chosen.counts.rows).toBe(1);
  });

  it("is made of what other formats hold", async () => {
    const incoming = {
      kind: "papers" as const,
      papers: [{ key: "1", authors: [], title: "A title of a paper", place: { line: 1 } }],
    };
    expect(await run<Plan>({ kind: "plan", incoming, ...rest }, {})).toMatchObject({ counts: { rows: 1, papers: 1 } });
  });
});
