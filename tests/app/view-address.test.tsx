import { describe, expect, it, vi } from "vitest";
import { embedCode, isPublished, viewAddress, viewId } from "../../src/app/shell/share/view-address";
import { createAppStore } from "../../src/store/create-store";
import type { AppState } from "../../src/store/state";
import { keptDataset } from "../kept-dataset";

const page = "https://host.example/app/?embed=1&theme=dark&data=own.json";

function stateWith(changes: Partial<AppState> = {}): AppState {
  const store = createAppStore({ dataset: structuredClone(keptDataset("silymarin")), language: "en" });
  store.setState(changes);
  return store.getState();
}

describe("a view for others", () => {
  it("has the address of the app itself, also from inside of a frame", () => {
    expect(viewAddress(stateWith({ choice: { kind: "node", id: "NF-KB" } }), page)).toBe(
      "https://host.example/app/?data=own.json#node=NF-KB&lang=en",
    );
  });

  it("is embedded by code in which no title ends an attribute", () => {
    const state = stateWith({ theme: "dark" });
    state.dataset.dataset.title.en = 'A "title" <script>alert(1)</script> & more';
    const code = embedCode(state, "https://host.example/app/");
    expect(code).toMatch(/^<iframe src="https:\/\/host\.example\/app\/\?embed=1&amp;theme=dark#lang=en" title="/);
    expect(code).toContain("A &quot;title&quot; &lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
    expect(code.match(/<script/)).toBeNull();
  });

  it("has a name that is the same in every language, and another for another view or other evidence", async () => {
    const name = await viewId(stateWith());
    expect(name).toMatch(/^silymarin@[\d.]+\/[0-9a-f]{10}$/);
    expect(await viewId(stateWith({ language: "zh" }))).toBe(name);
    expect(await viewId(stateWith({ choice: { kind: "node", id: "NF-KB" } }))).not.toBe(name);
    const changed = stateWith();
    changed.dataset.findings.pop();
    expect(await viewId(changed)).not.toBe(name);
  });

  it("has the same name where the page came over plain HTTP, and the browser lends no hash", async () => {
    const name = await viewId(stateWith());
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await viewId(stateWith())).toBe(name);
    vi.unstubAllGlobals();
  });

  it("can be opened by others where it is on a site, and not where this browser or disk alone has it", () => {
    expect(isPublished(stateWith(), "https://host.example/app/")).toBe(true);
    expect(isPublished(stateWith(), "file:///home/a.html")).toBe(false);
    expect(isPublished(stateWith({ source: { kind: "file", id: "own" } }), "https://host.example/app/")).toBe(false);
  });
});
