import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import ExportDialog from "../../../src/features/export";
import { recipeOf } from "../../../src/features/export/recipe";
import { pixelsOfSize } from "../../../src/features/export/sizes";
import { recipeSchema } from "../../../src/figure/png/recipe";
import type { Scene } from "../../../src/scene/types";
import { useShowScene } from "../../../src/store/shown-scene";
import { fixtureScene } from "../../figure/fixture-scene";
import { renderWithStore } from "../with-store";

function Canvas({ scene }: { readonly scene: Scene }) {
  useShowScene(scene);
  return <ExportDialog open onOpenChange={() => undefined} />;
}

describe("the export dialog", () => {
  it("offers slides in two sizes and the view at twice its size, with their pixels", async () => {
    await renderWithStore(<Canvas scene={fixtureScene()} />);
    expect(screen.getByText("1920 × 1080")).toBeTruthy();
    expect(screen.getByText("3840 × 2160")).toBeTruthy();
    expect(pixelsOfSize("view", { width: 801, height: 603 })).toEqual({ width: 1602, height: 1206 });
  });

  it("names the file after dataset, level, filters and day", async () => {
    await renderWithStore(<Canvas scene={fixtureScene()} />, { filters: { ...noFilters, effects: ["osteoclast"] } });
    expect(screen.getByText(/^isopsoralen_overview_osteoclast_\d{4}-\d{2}-\d{2}\.png$/)).toBeTruthy();
  });

  it("says what to do next where the browser draws nothing", async () => {
    await renderWithStore(<Canvas scene={fixtureScene()} />);
    await userEvent.click(screen.getByRole("button", { name: "Save PNG" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Choose a smaller size/);
  });

  it("saves nothing where nothing is in view", async () => {
    await renderWithStore(<Canvas scene={{ ...fixtureScene(), nodes: [], edges: [] }} />);
    expect(screen.getByText(/Nothing is in view/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save PNG" }).hasAttribute("data-disabled")).toBe(true);
  });
});

describe("the recipe in the file", () => {
  it("holds the whole view in the form that is read back", async () => {
    const store = await renderWithStore(<p />, { choice: { kind: "study", ref: 24 } });
    act(() => store.getState().change({ filters: { ...noFilters, years: [2017, 2023], models: ["BMM"] } }));
    const recipe = recipeOf(store.getState(), "https://example.org/#old");
    expect(recipeSchema.parse(recipe)).toEqual(recipe);
    expect(recipe.permalink).toMatch(/^https:\/\/example\.org\/#.*study=24/);
  });
});
