import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listed } from "../../../src/dataset/listing";
import DatasetsPage from "../../../src/features/datasets";
import FileOutcome from "../../../src/features/datasets/FileOutcome";
import { DatasetSwitch } from "../../../src/features/top-bar/DatasetSwitch";
import { startI18n } from "../../../src/i18n";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import { type Datasets, DatasetsContext } from "../../../src/store/datasets/context";
import { openDatasetFile } from "../../../src/store/datasets/open-file";
import { forgetFile, openedFiles } from "../../../src/store/datasets/opened-files";
import { TransferContext } from "../../../src/store/datasets/transfer";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { isopsoralen } from "../../domain/real";

const { dataset } = isopsoralen();
const small = compiled(smallDataset());
const file = (text: string, name = "own.json") => new File([text], name, { type: "application/json" });

beforeEach(() => {
  const listing = { datasets: [listed(dataset), listed(small)] };
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(listing)));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetFile("small");
});

async function show(part: ReactElement, changes: Partial<Datasets> = {}, from: string | null = null) {
  const language = "en";
  await startI18n(language);
  const done = {
    open: vi.fn(),
    openFile: vi.fn(),
    create: vi.fn(),
    undoClose: vi.fn(),
    rename: vi.fn(),
    closeFile: vi.fn(),
    dismissOutcome: vi.fn(),
  };
  const store = createAppStore({ dataset, language, from });
  render(
    <DatasetsContext value={{ ...done, outcome: null, ...changes }}>
      <StoreProvider store={store}>{part}</StoreProvider>
    </DatasetsContext>,
  );
  return { ...done, store };
}

it("the start page lists the datasets with what is in them, and opens one", async () => {
  const { open } = await show(<DatasetsPage />);
  const card = await screen.findByRole("listitem", { name: "Small" });
  expect(card.textContent).toContain("Compound");
  expect(card.textContent).toContain("2 studies · 3 findings · version 1.0.0");
  expect(card.querySelector("img")?.getAttribute("src")).toBe("./data/small.svg");
  const first = screen.getByRole("listitem", { name: /^Isopsoralen/ });
  expect(first.textContent).toContain("open now");
  await userEvent.click(within(card).getByRole("button", { name: "Open “Small”" }));
  expect(open).toHaveBeenCalledExactlyOnceWith({ kind: "shipped", id: "small" });
});

it("an opened file is listed with its name, is opened and closed; where the browser keeps none, it says so", async () => {
  const { open, closeFile } = await show(<DatasetsPage />);
  const own = file(JSON.stringify(small));
  // jsdom has no IndexedDB: a browser that refuses.
  expect(await openDatasetFile(own)).toEqual({ kind: "opened", name: "own.json", id: "small", isKept: false });
  const card = await waitFor(() => {
    const found = screen.getAllByRole("listitem").find((item) => item.textContent?.includes("from file own.json"));
    if (!found) throw new Error("not listed");
    return found;
  });
  await userEvent.click(within(card).getByRole("button", { name: "Open “Small”" }));
  expect(open).toHaveBeenCalledExactlyOnceWith({ kind: "file", id: "small" });
  await userEvent.click(within(card).getByRole("button", { name: "Delete own.json from this browser" }));
  expect(closeFile).toHaveBeenCalledExactlyOnceWith("small");
});

it("the page and the switch lead to bringing evidence in and to saving the collection", async () => {
  const transfer = { bringIn: vi.fn(), askBase: vi.fn(), saveAs: vi.fn() };
  await show(
    <TransferContext value={transfer}>
      <DatasetsPage />
      <DatasetSwitch />
    </TransferContext>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Bring in evidence…" }));
  await userEvent.click(screen.getByRole("button", { name: "Save this collection…" }));
  await userEvent.click(screen.getByRole("button", { name: /^Dataset/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Bring in evidence…" }));
  await userEvent.click(screen.getByRole("button", { name: /^Dataset/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Save this collection…" }));
  expect(transfer.bringIn.mock.calls).toEqual([[{ kind: "asked" }], [{ kind: "asked" }]]);
  expect(transfer.saveAs).toHaveBeenCalledTimes(2);
});

it("a file with faults is not kept, and each fault is named", async () => {
  const text = JSON.stringify(small).replace('"effect":"decreases"', '"effect":"lowers"');
  const outcome = await openDatasetFile(file(text, "bad.json"));
  expect(outcome).toMatchObject({ kind: "broken", name: "bad.json" });
  expect(await openedFiles()).toEqual([]);
  await show(<FileOutcome />, { outcome });
  const dialog = await screen.findByRole("dialog", { name: /^bad\.json has \d errors? and was not opened$/ });
  expect(dialog.textContent).toContain("The open graph is as it was.");
  expect(within(dialog).getAllByRole("listitem")[0]?.textContent).toContain("lowers");
  expect(await openDatasetFile(file("no JSON", "no.json"))).toMatchObject({ kind: "broken" });
});

it("what the reader has to know stays until it is dismissed", async () => {
  const outcome = { kind: "opened", name: "own.json", id: "small", isKept: false } as const;
  const { dismissOutcome } = await show(<FileOutcome />, { outcome });
  expect(screen.getByRole("status").textContent).toContain("after a reload it has to be opened again");
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(dismissOutcome).toHaveBeenCalledOnce();
});

it("the switch in the bar names what is open, offers the others and leads to their page", async () => {
  const { open, store } = await show(<DatasetSwitch />, {}, "own.json");
  await userEvent.click(screen.getByRole("button", { name: "Dataset: Isopsoralen · file own.json" }));
  const small = await screen.findByRole("menuitemradio", { name: "Small" });
  await userEvent.click(small);
  expect(open).toHaveBeenCalledExactlyOnceWith({ kind: "shipped", id: "small" });
  await userEvent.click(screen.getByRole("button", { name: /^Dataset/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "All datasets…" }));
  expect(store.getState().page).toBe("datasets");
});
