import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import { placeAsInFile, useFilePlaces } from "../../../src/store/layout/file-places";
import { isopsoralen } from "../../domain/real";
import { realScene } from "../../figure/real-scene";

it("puts the nodes of a new collection where its file draws them, once, as one step that undo takes back", () => {
  const { dataset } = isopsoralen();
  const { scene } = realScene(isopsoralen(), "en", "overview");
  const store = createAppStore({ dataset, language: "en", source: { kind: "file", id: "mine" } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreProvider store={store}>{children}</StoreProvider>
  );
  const [a, b] = scene.nodes.filter(({ parent }) => parent === null);
  if (!a || !b) throw new Error("no nodes");
  const onPlaced = vi.fn();
  placeAsInFile("file:mine", { [a.id]: { x: 0, y: 0 }, [b.id]: { x: 0, y: 100 } });
  const { rerender } = renderHook(({ shown }) => useFilePlaces(shown, onPlaced), {
    wrapper,
    initialProps: { shown: null as typeof scene | null },
  });
  expect(store.getState().moves).toEqual({});
  rerender({ shown: scene });
  expect(Object.keys(store.getState().moves).sort()).toEqual([a.id, b.id].sort());
  expect(onPlaced).not.toHaveBeenCalled();
  rerender({ shown: { ...scene } });
  expect(onPlaced).toHaveBeenCalledOnce();
  store.getState().undo();
  rerender({ shown: { ...scene } });
  expect(store.getState().moves).toEqual({});
});
