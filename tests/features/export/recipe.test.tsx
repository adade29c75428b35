import { act } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { recipeOf, stateOfFigure } from "../../../src/features/export/draft/recipe";
import { recipeSchema } from "../../../src/figure/png/recipe";
import { renderWithStore } from "../with-store";

describe("the recipe in the file", () => {
  it("holds the whole view in the form that is read back", async () => {
    const store = await renderWithStore(<p />, { choice: { kind: "study", ref: 24 } });
    act(() => store.getState().change({ filters: { ...noFilters, years: [2017, 2023], models: ["BMM"] } }));
    const recipe = recipeOf(store.getState(), "https://example.org/#old");
    expect(recipeSchema.parse(recipe)).toEqual(recipe);
    expect(recipe.permalink).toMatch(/^https:\/\/example\.org\/#.*study=24/);
  });

  it("of a figure of everything opens everything, whatever was filtered and chosen meanwhile", async () => {
    const store = await renderWithStore(<p />, { choice: { kind: "study", ref: 24 } });
    act(() => store.getState().change({ filters: { ...noFilters, effects: ["osteoclast"] } }));
    const recipe = recipeOf(stateOfFigure(store.getState(), "whole", "zh"), "https://example.org/");
    expect([recipe.filters, recipe.choice, recipe.language]).toEqual([noFilters, null, "zh"]);
  });

  it("of what several studies report opens what they report", async () => {
    const store = await renderWithStore(<p />);
    const filters = { ...noFilters, minStudies: 2 };
    const recipe = recipeOf(stateOfFigure(store.getState(), "repeated", "en", filters), "https://example.org/");
    expect(recipe.filters.minStudies).toBe(2);
    expect(recipeSchema.parse(recipe)).toEqual(recipe);
  });
});
