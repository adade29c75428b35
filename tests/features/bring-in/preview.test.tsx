import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ReadFile } from "../../../src/exchange/read-file";
import BringInDialog from "../../../src/features/bring-in";
import type { Tools } from "../../../src/features/bring-in/session/tools";
import { startI18n } from "../../../src/i18n";
import { SessionProvider } from "../../../src/store/collections/context";
import { createSession } from "../../../src/store/collections/session";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import { DatasetsContext } from "../../../src/store/datasets/context";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { fakePlan, fakeTools, table } from "./fake-tools";

// Not to be held to the speed of the machine.
configure({ asyncUtilTimeout: 10_000 });

const dataset = compiled(smallDataset());
const file = new File(["PMID;Gene"], "my_table.csv");

beforeEach(async () => {
  localStorage.clear();
  await startI18n("en");
});

async function show(changes: Partial<Tools> = {}, isShipped = true) {
  const tools = fakeTools(changes);
  const source = isShipped ? ({ kind: "shipped", id: "small" } as const) : ({ kind: "file", id: "small" } as const);
  const session = createSession({ source, name: "small", base: dataset });
  const onClose = vi.fn();
  const onAdded = vi.fn();
  const create = vi.fn(async () => ({ ok: true, id: "x", isKept: true }) as const);
  const own = { rename: vi.fn(), closeFile: vi.fn(), undoClose: vi.fn() };
  const others = { ...own, open: vi.fn(), openFile: vi.fn(), outcome: null, dismissOutcome: vi.fn() };
  render(
    <DatasetsContext value={{ ...others, create }}>
      <StoreProvider store={createAppStore({ dataset, language: "en" })}>
        <SessionProvider session={session}>
          <BringInDialog
            offer={{ kind: "files", files: [file] }}
            tools={tools}
            onOffer={vi.fn()}
            onAdded={onAdded}
            onClose={onClose}
          />
        </SessionProvider>
      </StoreProvider>
    </DatasetsContext>,
  );
  const dialog = await screen.findByRole("dialog", { name: "Bring in my_table.csv" });
  const add = () => within(dialog).getByRole("button", { name: /^Add|^Nothing to add/ });
  await waitFor(() => expect(add().textContent).not.toBe("Nothing to add"));
  return { tools, session, dialog, add, create, onAdded, onClose };
}

const lastAsk = ({ plan }: Pick<Tools, "plan">) => vi.mocked(plan).mock.lastCall?.[0];

describe("the preview of a table", () => {
  it("shows the first rows under what each column is taken for, how sure that is, and why", async () => {
    const { dialog } = await show();
    const table = within(dialog).getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    const heads = within(table).getAllByRole("columnheader").slice(1);
    expect(heads.map((head) => head.querySelector("select")?.value)).toEqual(["pmid", "object", ""]);
    expect(heads.map((head) => /understood|guessed|not understood/.exec(head.textContent ?? "")?.[0])).toEqual([
      "understood",
      "understood",
      "not understood",
    ]);
    // Each has a sign beside the colour and the words.
    for (const head of heads) expect(head.querySelectorAll("svg").length).toBeGreaterThanOrEqual(1);
    await userEvent.click(within(dialog).getByRole("button", { name: "Why: column “???”" }));
    expect(await screen.findByText(/^Neither the header nor the cells/)).toBeTruthy();
    // The row that a remark is about has a sign of its own.
    expect(within(table).getByRole("rowheader", { name: /see the remarks ?3/ })).toBeTruthy();
  });

  it("counts again whenever a column is changed, and says so to those who listen", async () => {
    const { dialog, add, tools } = await show();
    const counts = () => within(dialog).getAllByRole("status")[0]?.textContent;
    expect(counts()).toBe("2 rows: 1 new paper, 2 findings, 1 new node; 1 finding already there, 2 without direction.");
    expect(add().textContent).toBe("Add 2 findings");
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Column “???” is" }), "note");
    await waitFor(() => expect(add().textContent).toBe("Add 3 findings"));
    expect(counts()).toContain("3 findings");
    // A field has one column.
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Column “???” is" }), "pmid");
    await waitFor(() => expect(lastAsk(tools)?.columns?.map(({ field }) => field)).toEqual([null, "object", "pmid"]));
  });

  it("reads the file again with another separator, and takes another decimal mark without reading it again", async () => {
    const { dialog, tools } = await show();
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Decimal mark" }), ",");
    await waitFor(() => expect(lastAsk(tools)?.incoming).toMatchObject({ kind: "table", decimal: "," }));
    expect(tools.read).toHaveBeenCalledOnce();
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Cells are separated by" }), "\t");
    await waitFor(() => expect(tools.read).toHaveBeenCalledTimes(2));
    expect(vi.mocked(tools.read).mock.lastCall?.[1]).toEqual({ format: "csv", separator: "\t" });
  });
});

it("takes the sheet of a workbook that looks like evidence, and another when it is chosen", async () => {
  const notes = { name: "Notes", headerRow: 1, firstRow: 2, rows: [["Read me"], ["first"]] };
  const { result } = table;
  if (!result.ok || result.incoming.kind !== "table") throw new Error("no table");
  const sheets = [notes, ...result.incoming.sheets];
  const book: ReadFile = { ...table, result: { ...result, incoming: { ...result.incoming, sheets } } };
  const { dialog, tools } = await show({ read: async () => book });
  expect(within(dialog).getByRole("combobox", { name: "Sheet" })).toHaveProperty("value", "1");
  expect(lastAsk(tools)?.sheet).toBe(1);
  await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Sheet" }), "Notes");
  await waitFor(() => expect(lastAsk(tools)?.sheet).toBe(0));
  expect(lastAsk(tools)?.columns?.map(({ field }) => field)).toEqual([null]);
});

describe("names and nodes", () => {
  it("are listed, unknown ones first, and each can be another node or a new one of a kind", async () => {
    const { dialog, tools } = await show({}, false);
    const rows = within(dialog)
      .getAllByRole("listitem")
      .filter((row) => row.querySelector("select"));
    expect(rows.map(({ textContent }) => textContent?.match(/^\S+ → .*?(here|name)/)?.[0])).toEqual([
      "2-Sep → not known here",
      "OCN → osteocalcin, known under this name",
    ]);
    expect(within(dialog).getByRole("combobox", { name: "Kind of 2-Sep" })).toHaveProperty("value", "unknown");
    // A name that a spreadsheet made a date of can have its own back.
    await userEvent.selectOptions(
      within(dialog).getByRole("combobox", { name: "2-Sep is" }),
      "a new node, named SEPTIN2",
    );
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Kind of 2-Sep" }), "molecule");
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "OCN is" }), "a new node");
    await waitFor(() =>
      expect(lastAsk(tools)?.choices.nodes).toEqual({
        "2-Sep": { use: "new", name: "SEPTIN2", kind: "molecule" },
        OCN: { use: "new" },
      }),
    );
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "OCN is" }), "other");
    const known = dataset.entities[0];
    if (!known) throw new Error("no entity");
    await userEvent.type(within(dialog).getByRole("combobox", { name: "Which node OCN is" }), known.id);
    await userEvent.click((await screen.findAllByRole("option"))[0] as HTMLElement);
    await waitFor(() => expect(lastAsk(tools)?.choices.nodes?.OCN).toEqual({ use: known.id }));
  });
});

describe("the last button", () => {
  it("makes a new collection with a title, beside a shipped one, and remembers the columns", async () => {
    const { dialog, add, create, onClose, session } = await show();
    expect(within(dialog).getByRole("radio", { name: "A new collection" })).toHaveProperty("ariaChecked", "true");
    const title = within(dialog).getByRole("textbox", { name: "Title" });
    expect(title).toHaveProperty("value", "my table");
    await userEvent.clear(title);
    expect(add().getAttribute("aria-disabled")).toBe("true");
    await userEvent.type(title, "Mine");
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Column “???” is" }), "note");
    await waitFor(() => expect(add().textContent).toBe("Add 3 findings"));
    await userEvent.click(add());
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ dataset: expect.objectContaining({ title: { en: "Mine" } }) }),
    );
    expect(session.state.getState().edited.history.done).toEqual([]);
    expect(JSON.parse(localStorage.getItem("osteograph.columns") ?? "{}")).toEqual({
      '["pmid","gene","???"]': ["pmid", "object", "note"],
    });
  });

  it("adds to the open collection as one change, which undo takes back", async () => {
    const more = { ...dataset, dataset: { ...dataset.dataset, version: "9.9.9" } };
    const { add, session, onAdded, onClose } = await show(
      { plan: async (ask) => ({ ...fakePlan(ask), result: more }) },
      false,
    );
    await userEvent.click(add());
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    const { edited } = session.state.getState();
    expect(edited.dataset.dataset.version).toBe("9.9.9");
    expect(edited.history.done.map(({ label }) => label)).toEqual([
      { code: "brought-in", values: { count: 2, file: "my_table.csv" } },
    ]);
    expect(onAdded).toHaveBeenCalledExactlyOnceWith(edited.history.done[0]);
    await session.undo();
    expect(session.state.getState().edited.dataset).toEqual(dataset);
  });

  it("says what the checks refuse, and leaves the collection and the choices as they are", async () => {
    const bad = { ...dataset, findings: dataset.findings.map((each) => ({ ...each, object: "nobody" })) };
    const { dialog, add, session, onClose } = await show(
      { plan: async (ask) => ({ ...fakePlan(ask), result: bad }) },
      false,
    );
    await userEvent.click(add());
    expect(await within(dialog).findByText(/do(es)? not pass the checks/)).toBeTruthy();
    expect(dialog.textContent).toContain("nobody");
    expect(onClose).not.toHaveBeenCalled();
    expect(session.state.getState().edited.history.done).toEqual([]);
  });
});

it("shows the arrows of a network with their signs and whom they are from", async () => {
  const network: ReadFile = {
    format: "signor",
    formats: ["signor"],
    result: {
      ok: true,
      notices: [],
      incoming: {
        kind: "network",
        origin: { name: "SIGNOR", version: "3.0", isDatabase: true },
        nodes: [
          { key: "a", name: "EGFR", synonyms: [], xrefs: [] },
          { key: "b", name: "<b>SRC</b>", synonyms: [], xrefs: [] },
        ],
        arrows: [
          { from: "a", to: "b", relation: "activates", evidence: [{ pmid: "123" }], place: { line: 2 } },
          { from: "b", to: "a", relation: "interacts", relationPrinted: "binds", evidence: [], place: { line: 3 } },
        ],
      },
    },
  };
  const { dialog } = await show({
    read: async () => network,
    plan: async (ask) => ({ ...fakePlan(ask), counts: { ...fakePlan(ask).counts, arrows: 2 } }),
  });
  const rows = within(within(dialog).getByRole("table")).getAllByRole("row").slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual(
    ["EGFR activated<b>SRC</b>PMID 123", "<b>SRC</b>interacts, no direction “binds”EGFR"].map((text) =>
      expect.stringContaining(text.slice(0, 4)),
    ),
  );
  expect(dialog.textContent).toContain("From the database SIGNOR · version 3.0 · licence not reported");
  expect(dialog.querySelector("td b")).toBeNull();
  expect(within(dialog).getAllByRole("status")[0]?.textContent).toMatch(/^0 arrows in the file: /);
});

it("asks how much of a file comes into the open collection, with how much each is", async () => {
  const reached = { all: 12, touching: 5, connecting: 2 };
  const { tools, dialog } = await show({ plan: vi.fn<Tools["plan"]>(async (ask) => ({ ...fakePlan(ask), reached })) });
  const choice = await within(dialog).findByRole("radiogroup", { name: "How much of it" });
  expect(within(choice).getByText("5")).toBeVisible();
  await userEvent.click(within(choice).getByRole("radio", { name: /connects two nodes/ }));
  await waitFor(() => expect(lastAsk(tools)?.choices.reach).toBe("connecting"));
});
