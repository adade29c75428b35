import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import BaseDialog from "../../../src/features/evidence-base";
import { baseStore } from "../../../src/features/evidence-base/opening/opened";
import { startI18n } from "../../../src/i18n";
import { SessionProvider } from "../../../src/store/collections/context";
import { createSession } from "../../../src/store/collections/session";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import type { BaseQuestion } from "../../../src/store/datasets/transfer";
import { isopsoralen } from "../../domain/real";
import { madeFolder } from "../../evidence-base/made-base";

// Reading and planning take longer on a busy machine than the usual second.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 90_000 });

beforeAll(() => startI18n("en"));
afterEach(() => act(() => baseStore.setState({ kind: "none" }, true)));

const { dataset } = isopsoralen();

/** Files of the made base as a field for folders gives them. `changed`: others in their place. */
function folderFiles(changed: Readonly<Record<string, Uint8Array>> = {}): File[] {
  const paths = readdirSync(madeFolder, { recursive: true, encoding: "utf8" }).filter((path) => path.includes("."));
  return paths.map((path) => {
    const bytes = changed[path] ?? new Uint8Array(readFileSync(join(madeFolder, path)));
    const file = new File([bytes as BlobPart], path.split("/").at(-1) ?? "");
    Object.defineProperty(file, "webkitRelativePath", { value: `made/${path}` });
    return file;
  });
}

function show(question: BaseQuestion) {
  const session = createSession({ source: { kind: "shipped", id: "isopsoralen" }, name: "isopsoralen", base: dataset });
  const store = createAppStore({ dataset, language: "en" });
  const done = { onAdded: vi.fn(), onClose: vi.fn() };
  render(
    <StoreProvider store={store}>
      <SessionProvider session={session}>
        <BaseDialog question={question} {...done} />
      </SessionProvider>
    </StoreProvider>,
  );
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error("There is no field.");
  const now = () => session.state.getState().edited.dataset;
  return { ...done, session, store, now, choose: (files: File[]) => userEvent.upload(field, files) };
}

it("names the base, lists what is known between the nodes, and adds what is chosen as one change", async () => {
  const { choose, onAdded, onClose, session, store, now } = show({ kind: "between" });
  await choose(folderFiles());
  expect(await screen.findByText("Made rows, version 1.0, licence CC0-1.0: 15 rows")).toBeTruthy();
  await screen.findByText(/9 of 121 nodes of this collection are in the base; it lists 7 arrows between them/);
  const names = screen.getAllByRole("checkbox").map((box) => (box as HTMLElement).closest("label")?.textContent);
  expect(names).toContain("RUNX2 → SP72 increase · 2 papers");
  expect(names).toContain("MAPK3 → RUNX21 without a sign · 1 paper");
  await userEvent.click(screen.getByRole("checkbox", { name: /MAPK3/ }));
  await userEvent.click(screen.getByRole("button", { name: "Add 6 arrows" }));
  await waitFor(() => expect(onAdded).toHaveBeenCalledOnce());
  expect(onClose).toHaveBeenCalledOnce();
  // Listed by a database, with its version and licence, of nodes that were there; no study more.
  expect(now().dataset.sources).toEqual([
    { id: "made-rows", name: "Made rows", version: "1.0", licence: "CC0-1.0", kind: "database" },
  ]);
  expect(now().relations.filter(({ source, target }) => source === "RUNX2" && target === "SP7")).toHaveLength(2);
  expect(now().relations).toHaveLength(7);
  expect(now().entities).toHaveLength(dataset.entities.length);
  expect(now().studies).toBe(dataset.studies);
  expect(now().findings).toBe(dataset.findings);
  expect(store.getState().background).toBe("always");
  await act(async () => void (await session.undo()));
  expect(now()).toEqual(dataset);
});

it("lists what else touches a node, the best supported first, with nodes that are new", async () => {
  const { choose, now } = show({ kind: "around", entity: "RUNX2" });
  expect(screen.getByRole("dialog", { name: "What else touches RUNX2" })).toBeTruthy();
  await choose(folderFiles());
  await screen.findByText(/The base lists 9 arrows with RUNX2/);
  const [first] = screen.getAllByRole("checkbox");
  expect((first as HTMLElement).closest("label")?.textContent).toContain("2 papers");
  expect(screen.getByText("RUNX2 — RUNX2/CBFB")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Choose none" }));
  expect(screen.getByRole("button", { name: "Add 0 arrows" }).getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(screen.getByRole("checkbox", { name: /TWIST1/ }));
  await userEvent.click(screen.getByRole("button", { name: "Add 1 arrow" }));
  await waitFor(() => expect(now().relations).toHaveLength(1));
  const added = now().entities.find(({ name }) => name.en === "TWIST1");
  expect(added).toMatchObject({
    xrefs: ["uniprot:Q15672"],
    kind: "molecule",
  });
  expect(now().relations[0]).toMatchObject({
    source: added?.id,
    target: "RUNX2",
    relation: "inhibits",
    recordId: "MADE-8",
  });
});

it("says that a node is not in the base", async () => {
  const { choose } = show({ kind: "around", entity: "isopsoralen" });
  await choose(folderFiles());
  expect(await screen.findByText(/is not in this base, by none of its names or identifiers/)).toBeTruthy();
});

it("says what is wrong with a base, and leaves the collection as it was", async () => {
  const { choose, now } = show({ kind: "between" });
  await choose(folderFiles({ "rows-by-source/0000.parquet": new Uint8Array(10) }));
  await screen.findByText(/7 arrows between them/);
  await userEvent.click(screen.getByRole("button", { name: "Add 7 arrows" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("A file of the base is cut");
  expect(within(alert).getByText("rows-by-source/0000.parquet")).toBeTruthy();
  expect(within(alert).getByText("10 B")).toBeTruthy();
  expect(now()).toBe(dataset);
  await userEvent.click(screen.getByRole("button", { name: "Open another base" }));
  const again = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (again === null) throw new Error("There is no field.");
  await userEvent.upload(again, folderFiles({ "manifest.json": new TextEncoder().encode("{}") }));
  expect((await screen.findByRole("alert")).textContent).toContain("is not what its name says");
});
