import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { JobHooks } from "../../../src/features/export/make/types";
import { useJob } from "../../../src/features/export/use-job";

const figure = {};
const file = { name: "figure.png", pixels: null, notes: [] };
const startJob = (of: object = figure) => renderHook(({ about }) => useJob(about), { initialProps: { about: of } });

describe("the making of a file", () => {
  it("that has failed hears no more of the parts that went on, and stops them", async () => {
    const { result } = startJob();
    let hooks: JobHooks | null = null;
    await act(async () =>
      result.current.run((given) => {
        hooks = given;
        return Promise.reject(new Error("a chunk did not load"));
      }),
    );
    expect(result.current.state).toEqual({ kind: "failed", failure: "loading" });
    const late = hooks as unknown as JobHooks;
    act(() => late.onProgress(1));
    expect(result.current.state).toEqual({ kind: "failed", failure: "loading" });
    expect(late.signal.aborted).toBe(true);
  });

  it("that throws before its promise fails like any other, and can be tried again", async () => {
    const { result } = startJob();
    let tries = 0;
    await act(async () =>
      result.current.run(() => {
        tries += 1;
        if (tries === 1) throw new RangeError("no drawing");
        return Promise.resolve({ kind: "saved", file });
      }),
    );
    expect(result.current.state.kind).toBe("failed");
    await act(async () => result.current.again());
    expect(result.current.state).toEqual({ kind: "saved", file, times: 1 });
  });

  it("says how often a file was saved, and nothing of it once the figure is another", async () => {
    const { result, rerender } = startJob();
    const save = () => act(async () => result.current.run(async () => ({ kind: "saved", file })));
    await save();
    await save();
    expect(result.current.state).toEqual({ kind: "saved", file, times: 2 });
    rerender({ about: {} });
    expect(result.current.state).toEqual({ kind: "ready" });
  });

  it("that is stopped says so, and does not save later", async () => {
    const { result, rerender } = startJob();
    let end: () => void = () => undefined;
    await act(async () =>
      result.current.run(
        () =>
          new Promise((resolve) => {
            end = () => resolve({ kind: "saved", file });
          }),
      ),
    );
    rerender({ about: {} });
    expect(result.current.state.kind).toBe("working");
    act(() => result.current.stop());
    await act(async () => end());
    expect(result.current.state).toEqual({ kind: "stopped" });
  });
});
