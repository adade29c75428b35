import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { Saver } from "../../../src/exchange/base/formats";
import SaveAsDialog from "../../../src/features/save-as";
import { renderWithStore } from "../with-store";

const whole: Saver = {
  id: "compiled",
  ending: ".json",
  type: "application/json",
  losses: () => [],
  write: vi.fn<Saver["write"]>(async () => new Uint8Array([1, 2])),
};
const poor: Saver = {
  ...whole,
  id: "sif",
  ending: ".sif",
  losses: () => [
    { code: "doses", count: 3 },
    { code: "papers", count: 1 },
  ],
  write: vi.fn<Saver["write"]>(async () => new Blob(["a"])),
};

const saved: string[] = [];
vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
  saved.push(this.download);
});
afterEach(() => saved.splice(0));

it("says what each format cannot hold before it is saved, and saves the one that is chosen", async () => {
  const onClose = vi.fn();
  const store = await renderWithStore(<SaveAsDialog savers={[whole, poor]} onClose={onClose} />);
  const dialog = await screen.findByRole("dialog", { name: "Save the collection" });
  expect(dialog.textContent).toContain("This format holds everything");
  await userEvent.click(within(dialog).getByRole("radio", { name: /^SIF/ }));
  expect(
    within(dialog)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["3 doses", "1 paper"]);
  await userEvent.selectOptions(within(dialog).getByRole("combobox"), "zh");
  await userEvent.click(within(dialog).getByRole("button", { name: "Save (.sif)" }));
  const { id, version } = store.getState().dataset.dataset;
  expect(await within(dialog).findByText(`Saved as ${id}-${version}.sif.`)).toBeTruthy();
  expect(saved).toEqual([`${id}-${version}.sif`]);
  expect(poor.write).toHaveBeenCalledExactlyOnceWith(store.getState().dataset, {
    language: "zh",
    positions: new Map(),
  });
  await userEvent.click(within(dialog).getByRole("button", { name: "Save (.sif)" }));
  expect(await within(dialog).findByText(/2 times now/)).toBeTruthy();
});

it("says when the file could not be made", async () => {
  const broken: Saver = { ...whole, write: () => Promise.reject(new Error("lost")) };
  await renderWithStore(<SaveAsDialog savers={[broken]} onClose={vi.fn()} />);
  await userEvent.click(await screen.findByRole("button", { name: "Save (.json)" }));
  expect(await screen.findByText(/could not be made/)).toBeTruthy();
  expect(saved).toEqual([]);
});
