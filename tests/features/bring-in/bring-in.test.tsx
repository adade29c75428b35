import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it, vi } from "vitest";
import { fieldNamed, fields } from "../../../src/exchange/columns/fields";
import type { ReadFile } from "../../../src/exchange/read-file";
import BringInDialog from "../../../src/features/bring-in";
import type { Tools } from "../../../src/features/bring-in/session/tools";
import { startI18n } from "../../../src/i18n";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import { DatasetsContext } from "../../../src/store/datasets/context";
import type { Offer } from "../../../src/store/datasets/transfer";
import { compiled, smallDataset } from "../../dataset/small-dataset";

beforeAll(() => startI18n("en"));

const dataset = compiled(smallDataset());
const file = new File(["{}"], "own.json", { type: "application/json" });
const noPlan = { plan: () => Promise.reject(new Error("no plan")) };
const files: Offer = { kind: "files", files: [file] };
const good: ReadFile = {
  format: "compiled",
  formats: ["compiled"],
  result: { ok: true, incoming: { kind: "dataset", dataset }, notices: [] },
};
const bad: ReadFile = {
  format: "compiled",
  formats: ["compiled"],
  result: {
    ok: false,
    notices: [
      { code: "unknown-word", weight: "refused", place: { line: 7 }, found: "lowers", expected: "decreases" },
      { code: "unknown-word", weight: "refused", place: { line: 9 }, found: "raises" },
    ],
  },
};

function show(offer: Offer, read: Tools["read"]) {
  const done = { onOffer: vi.fn(), onClose: vi.fn(), openFile: vi.fn() };
  const own = { create: vi.fn(), rename: vi.fn(), closeFile: vi.fn(), undoClose: vi.fn() };
  const others = { ...own, open: vi.fn(), outcome: null, dismissOutcome: vi.fn() };
  render(
    <DatasetsContext value={{ ...others, openFile: done.openFile }}>
      <StoreProvider store={createAppStore({ dataset, language: "en" })}>
        <BringInDialog
          offer={offer}
          tools={{ ...noPlan, read }}
          onOffer={done.onOffer}
          onAdded={vi.fn()}
          onClose={done.onClose}
        />
      </StoreProvider>
    </DatasetsContext>,
  );
  return done;
}

it("asks for a file or for pasted text, and says what can be brought in and from where", async () => {
  const { onOffer, onClose } = show({ kind: "asked" }, vi.fn());
  const dialog = await screen.findByRole("dialog", { name: "Bring in evidence" });
  for (const program of ["Excel", "SIGNOR", "Cytoscape", "NDEx", "WikiPathways", "yEd", "Zotero", "EndNote", "CNKI"]) {
    expect(dialog.textContent).toContain(program);
  }
  const preview = within(dialog).getByRole("button", { name: "Preview" });
  expect(preview.getAttribute("aria-disabled")).toBe("true");
  await userEvent.type(within(dialog).getByRole("textbox"), "a b");
  await userEvent.click(preview);
  expect(onOffer).toHaveBeenCalledExactlyOnceWith({ kind: "text", text: "a b" });
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error("no field for a file");
  await userEvent.upload(field, file);
  expect(onOffer).toHaveBeenLastCalledWith({ kind: "files", files: [file] });
  await userEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(onClose).toHaveBeenCalledOnce();
});

it("offers a table to fill in whose headers are all understood", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push(blob as Blob);
    return "blob:x";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  show({ kind: "asked" }, vi.fn());
  await userEvent.click(await screen.findByRole("button", { name: "Save" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: /CSV/ }));
  await waitFor(() => expect(made).toHaveLength(1));
  const header = (await made[0]?.text())?.replace("\ufeff", "").split("\r\n")[0]?.split(",") ?? [];
  expect(header.map(fieldNamed)).toEqual(fields);
});

it("shows how far the reading is, and Cancel ends it", async () => {
  const signals: AbortSignal[] = [];
  const { onClose } = show(files, (_file, _ask, { signal, progress }) => {
    if (signal) signals.push(signal);
    progress?.(0.4);
    return new Promise(() => undefined);
  });
  expect(await screen.findByText("Reading own.json: 40 %")).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: "Progress" }).getAttribute("value")).toBe("40");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(onClose).toHaveBeenCalledOnce();
});

it("leaves the reading when the dialog goes", async () => {
  const signals: AbortSignal[] = [];
  const read: Tools["read"] = (_file, _ask, { signal }) => {
    if (signal) signals.push(signal);
    return new Promise(() => undefined);
  };
  const { unmount } = render(
    <BringInDialog offer={files} tools={{ ...noPlan, read }} onOffer={vi.fn()} onAdded={vi.fn()} onClose={vi.fn()} />,
  );
  await waitFor(() => expect(signals).toHaveLength(1));
  unmount();
  expect(signals[0]?.aborted).toBe(true);
});

it("names each fault of a file with its place, and reads it again as something else", async () => {
  const read = vi.fn<Tools["read"]>(async (_file, { format }) =>
    format === undefined ? { ...bad, format: null } : bad,
  );
  const { onOffer, openFile } = show(files, read);
  expect(await screen.findByRole("dialog", { name: "own.json has 2 errors and was not opened" })).toBeTruthy();
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Left out (2)");
  expect(alert.textContent).toContain("line 7");
  expect(alert.textContent).toContain("Found: lowers");
  expect(alert.textContent).toContain("Expected: decreases");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Taken for" }), "compiled");
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(read.mock.calls[1]?.[1]).toEqual({ format: "compiled" });
  await userEvent.click(await screen.findByRole("button", { name: "Choose something else" }));
  expect(onOffer).toHaveBeenCalledExactlyOnceWith({ kind: "asked" });
  expect(openFile).not.toHaveBeenCalled();
});

it("opens a whole collection as it is, one file after another", async () => {
  const second = new File(["{}"], "second.json");
  const { openFile, onClose } = show({ kind: "files", files: [file, second] }, async () => good);
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(openFile.mock.calls).toEqual([[file], [second]]);
});

it("says where the browser cannot get at a file", async () => {
  show(files, () => Promise.reject(new Error("gone")));
  expect((await screen.findByRole("alert")).textContent).toContain("could not read the file");
});
