import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import PageNav from "../../../src/features/page-nav";
import { renderWithStore } from "../with-store";

const pages = () => within(screen.getByRole("list"));

describe("the ways to the pages", () => {
  it("tell which page is in view", async () => {
    await renderWithStore(<PageNav onIntroduction={() => undefined} />);
    expect(pages().getByRole("button", { current: "page" }).textContent).toBe("Graph");
  });

  it("lead to another page and leave the question asked of the last one behind", async () => {
    const store = await renderWithStore(<PageNav onIntroduction={() => undefined} />, {
      page: "routes",
      query: { to: "NFATC1" },
    });
    await userEvent.click(pages().getByRole("button", { name: "Gaps" }));
    expect(store.getState()).toMatchObject({ page: "gaps", query: {} });
  });

  it("keep those for which the bar has no room in a menu, which is named after the one in view", async () => {
    const store = await renderWithStore(<PageNav onIntroduction={() => undefined} />);
    await userEvent.click(pages().getByRole("button", { name: "More" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Outline" }));
    expect(store.getState().page).toBe("outline");
    expect(pages().getByRole("button", { current: "page" }).textContent?.trim()).toBe("Outline");
  });

  it("do nothing where the reader is already", async () => {
    const store = await renderWithStore(<PageNav onIntroduction={() => undefined} />, {
      page: "routes",
      query: { to: "NFATC1" },
    });
    await userEvent.click(pages().getByRole("button", { name: "Routes" }));
    expect(store.getState().query).toEqual({ to: "NFATC1" });
  });
});
