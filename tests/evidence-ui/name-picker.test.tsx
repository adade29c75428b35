import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import ComparePage from "../../src/features/compare";
import RoutesPage from "../../src/features/routes";
import { renderWithStore } from "../features/with-store";

const optionsFor = async (name: string, text: string) => {
  const field = screen.getByRole("combobox", { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  const options = await screen.findAllByRole("option");
  return options.map((option) => option.textContent ?? "");
};

describe("the pickers of Routes", () => {
  it.each([
    ["RUNX2", "RUNX2", "Runx2/PPARγ"],
    ["runx2", "RUNX2", "BMP2/Runx2/Osx"],
    ["Wnt", "Wnt/β-catenin", "FoxO3a/Wnt"],
    ["ERa", "ESR1 (ERα)", "AhR/ERα"],
    ["骨密度", "Bone mineral density", null],
  ])("typed %s offer %s first", async (text, first, later) => {
    await renderWithStore(<RoutesPage />, { page: "routes" });
    const options = await optionsFor("To", text);
    expect(options[0]).toBe(first);
    if (later !== null) expect(options.slice(1)).toContain(later);
  });

  it("say so where nothing has the name, for punctuation and for a whole page of text, and keep what was typed", async () => {
    await renderWithStore(<RoutesPage />, { page: "routes" });
    const field = screen.getByRole("combobox", { name: "To" });
    for (const text of ["?!", "a".repeat(500)]) {
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(text);
      expect(await screen.findByText("No match.")).toBeTruthy();
      expect(field).toHaveProperty("value", text);
    }
  });
});

describe("the pickers of Compare", () => {
  it("typed 9 offer reference 9 first, with its year and title", async () => {
    await renderWithStore(<ComparePage />, { page: "compare" });
    const [first] = await optionsFor("Left side", "9");
    expect(first).toMatch(/^9 · Wang 2017Isopsoralen-mediated suppression/);
  });

  it("tell the three studies of one first author apart", async () => {
    await renderWithStore(<ComparePage />, { page: "compare" });
    const options = await optionsFor("Left side", "Wang");
    const own = options.filter((option) => /^\d+ · Wang/.test(option));
    expect(own.length).toBeGreaterThan(2);
    expect(new Set(own.map((option) => option.replace(/^\d+ /, ""))).size).toBe(own.length);
  });
});
