import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import TopBar from "../../../src/features/top-bar/TopBar";
import { renderWithStore } from "../with-store";

const nothing = () => undefined;
const bar = <TopBar search={null} onCopy={nothing} onExport={nothing} onHelp={nothing} onIntroduction={nothing} />;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the top bar", () => {
  it("says what the evidence is about", async () => {
    await renderWithStore(bar);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Osteograph");
    const { title } = button("Dataset: Isopsoralen") as HTMLButtonElement;
    expect(title).toBe("Isopsoralen against osteoporosis: the mechanism, study by study");
  });

  it("opens all pathways at once, and undo shuts them again", async () => {
    const store = await renderWithStore(bar);
    expect(button("Undo")).toHaveProperty("disabled", true);
    await userEvent.click(button("Molecules"));
    expect(store.getState().view.level).toBe("molecules");
    await userEvent.click(button("Undo"));
    expect(store.getState().view.level).toBe("overview");
    await userEvent.click(button("Redo"));
    expect(store.getState().view.level).toBe("molecules");
  });

  it("offers the other language in that language", async () => {
    const store = await renderWithStore(bar);
    const chinese = button("中文");
    expect(chinese.getAttribute("lang")).toBe("zh-CN");
    await userEvent.click(chinese);
    expect(store.getState().language).toBe("zh");
  });

  it("takes a theme", async () => {
    const store = await renderWithStore(bar);
    await userEvent.click(button("Theme"));
    await userEvent.click(await screen.findByRole("menuitemradio", { name: "Dark" }));
    expect(store.getState().theme).toBe("dark");
  });

  it("says of a page that the filters do not change that they do not apply", async () => {
    await renderWithStore(bar, { page: "contested" });
    const toggle = button("The filters do not apply to this page");
    expect(toggle.getAttribute("aria-disabled")).toBe("true");
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
  });

  it("counts the filters that are set while their rail is shut", async () => {
    const filters = { ...noFilters, effects: ["osteoclast"] as const, contestedOnly: true };
    const store = await renderWithStore(bar, { filters, railOpen: false });
    await userEvent.click(button("Show the filters (2 set)"));
    expect(store.getState().railOpen).toBe(true);
    expect(button("Hide the filters").getAttribute("aria-expanded")).toBe("true");
  });
});
