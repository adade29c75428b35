import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "../../../src/domain/search";
import Search from "../../../src/features/search/Search";
import { renderWithStore } from "../with-store";

describe("the search field", () => {
  it("is reached by a slash, and chooses with the keyboard alone", async () => {
    const found: SearchDocument[] = [];
    const store = await renderWithStore(<Search onFound={(document) => found.push(document)} />);
    await userEvent.keyboard("/");
    const field = screen.getByRole("combobox");
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard("OCN");
    const options = await screen.findAllByRole("option");
    expect(options[0]?.textContent).toContain("OCN");
    await userEvent.keyboard("{Enter}");
    expect(store.getState().choice).toEqual({ kind: "node", id: found[0]?.entity });
    expect(field).toHaveProperty("value", "");
  });

  it("leads to a study by its number", async () => {
    const store = await renderWithStore(<Search onFound={() => undefined} />);
    await userEvent.type(screen.getByRole("combobox"), "24");
    await userEvent.click(await screen.findByRole("option", { name: /^\[24\]/ }));
    expect(store.getState().choice).toEqual({ kind: "study", ref: 24 });
  });

  it.each([
    ["clinical trial", { page: "gaps", query: { item: "gap-phase-3" } }],
    ["tankyrase", { page: "contested", query: { item: "check-14-omission" } }],
  ] as const)("leads for %s to the place on its page", async (text, place) => {
    const store = await renderWithStore(<Search onFound={() => undefined} />);
    await userEvent.type(screen.getByRole("combobox"), text);
    await screen.findAllByRole("option");
    await userEvent.keyboard("{Enter}");
    expect(store.getState()).toMatchObject({ ...place, choice: null });
  });

  it("marks what was found, and shows the sentence where it is", async () => {
    await renderWithStore(<Search onFound={() => undefined} />);
    await userEvent.type(screen.getByRole("combobox"), "liver");
    const [option] = await screen.findAllByRole("option");
    expect(option?.textContent).toMatch(/^Safety.*effects on liver and kidney/);
    expect(option?.querySelector("mark")?.textContent).toBe("liver");
  });

  it.each([
    ["?!", /no word in this to look for/],
    ["a".repeat(500), /500 characters long; the search takes up to 120/],
  ])("says what is wrong with %s, and keeps it", async (text, said) => {
    await renderWithStore(<Search onFound={() => undefined} />);
    const field = screen.getByRole("combobox");
    await userEvent.click(field);
    await userEvent.paste(text);
    expect(await screen.findByText(said)).toBeDefined();
    expect(field).toHaveProperty("value", text);
  });

  it("says so where nothing has that name", async () => {
    await renderWithStore(<Search onFound={() => undefined} />, {}, "zh");
    await userEvent.type(screen.getByRole("combobox"), "qqxxzz");
    expect(await screen.findByText(/未找到“qqxxzz”/)).toBeDefined();
  });
});
