import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import GapsPage from "../../src/features/gaps";
import { TooltipProvider } from "../../src/ui";
import { renderWithStore } from "../features/with-store";
import { fakeScreen } from "../media";

beforeEach(() => {
  fakeScreen();
});

async function openDialog() {
  await renderWithStore(
    <TooltipProvider>
      <GapsPage />
    </TooltipProvider>,
    { page: "gaps" },
  );
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Figure…" }));
  return within(await screen.findByRole("dialog"));
}

/** Size of the page as the dialog tells it, pixels and millimetres. */
const size = () => screen.getByRole("figure").querySelector("figcaption")?.textContent ?? "";

describe("the dialog that saves a chart as a figure", () => {
  it("begins with two columns of a journal, without a title, and says the size of the page", async () => {
    const dialog = await openDialog();
    await waitFor(() => expect(size()).toMatch(/pixels at 300 dpi, 190 × [\d.]+ mm$/));
    expect(dialog.getByRole("switch", { name: "Title, dataset, version and date" }).getAttribute("aria-checked")).toBe(
      "false",
    );
    expect(dialog.queryByText(/hard to read/)).toBeNull();
  });

  it("offers every page but the view, and both languages", async () => {
    const dialog = await openDialog();
    for (const name of ["Slide", "Journal", "Square", "Custom"])
      expect(dialog.getByRole("button", { name })).toBeTruthy();
    expect(dialog.queryByRole("button", { name: "View" })).toBeNull();
    for (const name of ["English", "中文"]) expect(dialog.getByRole("radio", { name })).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.textContent)).toEqual(["PNG", "SVG", "PDF", "PPTX"]);
  });

  it("shares the chart among as many slides as its letters need, and saves them in one presentation", async () => {
    const dialog = await openDialog();
    expect(dialog.queryByRole("radiogroup", { name: "Page that is shown and saved" })).toBeNull();
    await userEvent.click(dialog.getByRole("button", { name: "Slide" }));
    await waitFor(() => expect(size()).toMatch(/^1920 × 1080 pixels/));
    expect(dialog.queryByText(/hard to read/)).toBeNull();
    expect(dialog.getByRole("switch").getAttribute("aria-checked")).toBe("true");
    const pages = within(dialog.getByRole("radiogroup", { name: "Page that is shown and saved" }));
    const count = pages.getAllByRole("radio").length;
    expect(count).toBeGreaterThan(1);
    await userEvent.click(pages.getByRole("radio", { name: "2" }));
    expect(pages.getByRole("radio", { name: "2" }).getAttribute("aria-checked")).toBe("true");
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("menuitem", { name: `PPTX (${count} slides)` })).toBeTruthy();
  });

  it("understands a decimal comma, and saves nothing of a size that a figure cannot have", async () => {
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole("button", { name: "Custom" }));
    await userEvent.click(dialog.getByRole("button", { name: "Millimetres" }));
    const width = dialog.getByLabelText("Width");
    await userEvent.clear(width);
    await userEvent.type(width, "85,5");
    await waitFor(() => expect(size()).toMatch(/85\.5 × [\d.]+ mm$/));
    await userEvent.clear(width);
    await userEvent.type(width, "24");
    expect((await dialog.findByRole("alert")).textContent).toContain("25 to 1422 mm");
    expect(dialog.queryByRole("button", { name: "Save" })).toBeNull();
  });
});
