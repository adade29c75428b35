import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginStart, didLastVisitOpen, endStart, endStartWhen } from "../../src/app/recovery/start-marker";

const mark = () => localStorage.getItem("osteograph.starting");

/** A visit that hangs or crashes leaves its mark, and takes nothing else away. */
function crash(): void {
  const left = mark();
  endStart();
  localStorage.setItem("osteograph.starting", left ?? "");
}

function see(state: DocumentVisibilityState): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  endStart();
  localStorage.clear();
  sessionStorage.clear();
  vi.useFakeTimers();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the last visit", () => {
  it("opened where its interface came up", () => {
    let isUp = false;
    beginStart();
    endStartWhen(() => isUp);
    vi.advanceTimersByTime(60_000);
    expect(mark()).not.toBeNull();
    isUp = true;
    vi.advanceTimersByTime(1000);
    expect(mark()).toBeNull();
    expect(didLastVisitOpen()).toBe(true);
  });

  it("did not open where the same tab starts again after a crash, or another tab later", () => {
    beginStart();
    crash();
    expect(didLastVisitOpen()).toBe(false);
    sessionStorage.clear();
    expect(didLastVisitOpen()).toBe(true);
    vi.advanceTimersByTime(11_000);
    expect(didLastVisitOpen()).toBe(false);
  });

  it("is not held to have failed where the reader closed or left the page, or went to another tab", () => {
    beginStart();
    see("hidden");
    expect(mark()).toBeNull();
    see("visible");
    expect(mark()).not.toBeNull();
    dispatchEvent(new Event("pagehide"));
    expect(mark()).toBeNull();
    see("visible");
    expect(mark()).toBeNull();
  });

  it.each(["{half", "[]", '"x"', "null", "12"])("opened, as far as a mark of %s says", (text) => {
    localStorage.setItem("osteograph.starting", text);
    expect(didLastVisitOpen()).toBe(true);
  });
});
