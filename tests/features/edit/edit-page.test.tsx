import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import EditPage from "../../../src/features/edit";
import { startI18n } from "../../../src/i18n";
import { SessionProvider } from "../../../src/store/collections/context";
import { followCollection } from "../../../src/store/collections/follow";
import { createSession, type Session, shownOf } from "../../../src/store/collections/session";
import { StoreProvider } from "../../../src/store/context";
import { type AppStore, createAppStore } from "../../../src/store/create-store";
import { type Datasets, DatasetsContext } from "../../../src/store/datasets/context";
import type { PageQuery } from "../../../src/store/state";
import { TooltipProvider } from "../../../src/ui";
import { fakeScreen } from "../../media";
import { started } from "./model/collection";

const { dataset, of } = started();
/** What the page may ask for beside its own collection: nothing comes of it here. */
const useless: Datasets = {
  open: vi.fn(),
  openFile: vi.fn(),
  create: vi.fn(),
  rename: vi.fn(),
  closeFile: vi.fn(),
  undoClose: vi.fn(),
  outcome: null,
  dismissOutcome: vi.fn(),
};
let session: Session;
let store: AppStore;

async function open(query: PageQuery = {}, kind: "file" | "shipped" = "file", create?: Datasets["create"]) {
  await startI18n("en");
  const source = { kind, id: "mine" } as const;
  session = createSession({ source, name: "mine", base: dataset });
  store = createAppStore({ dataset, source, language: "en", initial: { page: "edit", query } });
  followCollection(store, session);
  render(
    <StoreProvider store={store}>
      <SessionProvider session={session}>
        <TooltipProvider delay={0}>
          <DatasetsContext value={{ ...useless, ...(create && { create }) }}>
            <EditPage graph={null} />
          </DatasetsContext>
        </TooltipProvider>
      </SessionProvider>
    </StoreProvider>,
  );
}

const findings = () => shownOf(session.state.getState()).findings;
const grid = () => screen.getByRole("grid", { name: /^Findings of Wong 2011/ });
const cellAt = (row: number, column: number) => {
  const line = within(grid()).getAllByRole("row")[row];
  const cell = line && within(line).getAllByRole("gridcell")[column];
  if (!cell) throw new Error(`no cell ${row}, ${column}`);
  return cell;
};
const press = (keys: string) => userEvent.keyboard(keys);

beforeEach(() => {
  localStorage.clear();
  fakeScreen();
});

describe("the page of editing", () => {
  it("adds findings by keyboard alone, takes them back and does them again", async () => {
    await open();
    act(() => cellAt(1, 1).focus());
    await userEvent.click(cellAt(1, 1));
    await press("up{Tab}RUNX2{Enter}");
    await waitFor(() => expect(findings()).toHaveLength(1));
    expect(findings()[0]).toMatchObject({ effect: "increases", subject: "psoralen", arm: of.arm.id });
    await press("down{Tab}RANKL{Tab}mRNA{Enter}");
    await waitFor(() => expect(findings()[1]).toMatchObject({ effect: "decreases", measured: ["mRNA"] }));
    await press("{Control>}z{/Control}{Control>}z{/Control}");
    await waitFor(() => expect(findings()).toHaveLength(1));
    await press("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect(findings()).toHaveLength(2));
  });

  it("keeps a cell that it does not understand, and says why", async () => {
    await open();
    await userEvent.click(cellAt(1, 2));
    await press("ALP{Enter}");
    await waitFor(() => expect(findings()).toHaveLength(1));
    await userEvent.click(cellAt(1, 1));
    await press("sideways{Enter}");
    await waitFor(() => expect(cellAt(1, 1).getAttribute("aria-invalid")).toBe("true"));
    expect(cellAt(1, 1).textContent).toContain("sideways");
    expect(cellAt(1, 1).title).toMatch(/is no direction/);
    expect(findings()[0]?.effect).toBe("modulates");
  });

  it("pastes rows of a spreadsheet as one change", async () => {
    await open();
    await userEvent.click(cellAt(1, 1));
    await userEvent.paste("up\tRUNX2\nno effect\tOPG\n下调\tRANKL");
    await waitFor(() =>
      expect(findings().map(({ effect }) => effect)).toEqual(["increases", "no effect", "modulates"]),
    );
    expect(session.state.getState().edited.history.done).toHaveLength(1);
    expect(cellAt(3, 1).getAttribute("aria-invalid")).toBe("true");
  });

  it("adds a paper and its experiment, and shows what is still to do", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Add a paper" }));
    const dialog = await screen.findByRole("dialog", { name: "Add a paper" });
    await userEvent.type(within(dialog).getByLabelText("First author"), "Ge");
    await userEvent.type(within(dialog).getByLabelText("Year"), "2018");
    await userEvent.click(within(dialog).getByRole("button", { name: "Add the paper" }));
    await screen.findByRole("button", { name: /^Ge 2018/, current: true });
    await userEvent.click(screen.getByRole("button", { name: "Add an experiment" }));
    await screen.findByRole("grid", { name: "Findings of Ge 2018" });
    await userEvent.click(screen.getByRole("button", { name: /^To do/ }));
    const list = screen.getByRole("heading", { name: "2 papers without findings" }).parentElement;
    await userEvent.click(within(list as HTMLElement).getByRole("button", { name: "Wong 2011" }));
    await waitFor(() => expect(grid()).toBeTruthy());
  });

  it("lists every change, and takes one back", async () => {
    await open();
    await userEvent.click(cellAt(1, 2));
    await press("ALP{Enter}");
    await waitFor(() => expect(findings()).toHaveLength(1));
    await userEvent.click(screen.getByRole("button", { name: /^Changes/ }));
    const changes = screen.getByRole("list", { name: "Changes" });
    expect(within(changes).getByText("Finding of Wong 2011 added")).toBeTruthy();
    await userEvent.click(within(changes).getByRole("button", { name: "Undo: Finding of Wong 2011 added" }));
    await waitFor(() => expect(findings()).toHaveLength(0));
    expect(within(changes).getByText("Taken back: Finding of Wong 2011 added")).toBeTruthy();
  });

  it("asks for the kind of a node that has none", async () => {
    await open();
    await userEvent.click(cellAt(1, 2));
    await press("ALP{Enter}");
    await waitFor(() => expect(findings()).toHaveLength(1));
    await userEvent.click(screen.getByRole("button", { name: /^To do/ }));
    await userEvent.click(screen.getByRole("button", { name: "ALP" }));
    const dialog = await screen.findByRole("dialog", { name: "ALP" });
    const kind = within(dialog).getByRole("combobox", { name: "Kind" });
    await userEvent.clear(kind);
    await userEvent.type(kind, "gene{Enter}");
    const node = () => shownOf(session.state.getState()).entities.find(({ name }) => name.en === "ALP");
    await waitFor(() => expect(node()?.kind).toBe("molecule"));
  });

  it("says of a collection of the site that changes are kept beside it", async () => {
    await open({}, "shipped");
    expect(screen.getByText(/“my corrections”/)).toBeTruthy();
  });

  it("opens at the row that a link names", async () => {
    await open();
    await userEvent.click(cellAt(1, 2));
    await press("ALP{Enter}");
    await waitFor(() => expect(findings()).toHaveLength(1));
    act(() => store.getState().set({ query: { finding: findings()[0]?.id ?? "", column: "place" } }));
    await waitFor(() => expect(document.activeElement).toBe(cellAt(1, 10)));
  });

  it("has what was being typed in its forms again where the page went away", async () => {
    const [node] = dataset.entities;
    if (!node) throw new Error("no node");
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Add a paper" }));
    await userEvent.type(await screen.findByLabelText("First author"), "Ge");
    cleanup();
    await open();
    const author = await screen.findByLabelText<HTMLInputElement>("First author");
    expect([author.value, screen.getByText("What you had typed is here again.").tagName]).toEqual(["Ge", "P"]);
    await press("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const inducer = () => screen.getByLabelText<HTMLInputElement>("Model induced by");
    await userEvent.type(inducer(), "OVX");
    cleanup();
    await open({ node: node.id });
    const names = () => screen.getByLabelText<HTMLInputElement>("Other names");
    await userEvent.type(names(), "half");
    cleanup();
    await open({ node: node.id });
    expect([names().value, names().getAttribute("aria-invalid")]).toEqual(["half", "true"]);
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Done" }));
    await waitFor(() =>
      expect(shownOf(session.state.getState()).entities.find(({ id }) => id === node.id)?.synonyms).toContain("half"),
    );
    expect(inducer().value).toBe("OVX");
    await userEvent.type(inducer(), "{Enter}");
    await waitFor(() => expect(shownOf(session.state.getState()).studies[0]?.arms[0]?.inducer).not.toBeNull());
    await waitFor(() => expect(localStorage.getItem("osteograph.forms.file:mine")).toBeNull());
  });

  it("begins an empty collection in the reader's language", async () => {
    const create = vi.fn(async () => ({ ok: false as const, issues: [] }));
    await open({}, "file", create);
    await userEvent.click(screen.getByRole("button", { name: "New collection" }));
    await userEvent.type(screen.getByLabelText("Title"), "Bakuchiol and skin");
    await userEvent.type(screen.getByLabelText(/^What is studied/), "Bakuchiol");
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        dataset: expect.objectContaining({ subjects: ["bakuchiol"], languages: ["en"] }),
        studies: [],
      }),
    );
  });
});
