import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { buildEvidence } from "../../src/domain/evidence";
import ComparePage from "../../src/features/compare";
import { examplePair } from "../../src/features/compare/query/example-pair";
import DatasetsPage from "../../src/features/datasets";
import { ToDoList } from "../../src/features/edit/lists/ToDoList";
import { NothingThere } from "../../src/features/graph-area/NothingLeft";
import RoutesPage from "../../src/features/routes";
import { exampleEnds } from "../../src/features/routes/query/example-ends";
import { TransferContext } from "../../src/store/datasets/transfer";
import { isopsoralen } from "../domain/real";
import { renderWithStore } from "./with-store";

const evidence = isopsoralen();
const bare = buildEvidence(
  { ...evidence.dataset, studies: [], findings: [], background: [], sourceChecks: [], gaps: [], references: [] },
  "review",
);

function transfer() {
  return { bringIn: vi.fn(), askBase: null, saveAs: vi.fn() };
}

describe("a page with nothing to show", () => {
  it("of routes, says what a route is and offers ends that the studies report on", async () => {
    const store = await renderWithStore(<RoutesPage />, { page: "routes" });
    expect(screen.getByText(/^A route is a chain of arrows/)).toBeTruthy();
    const ends = screen.getAllByRole("button", { name: /^To / });
    expect(ends).toHaveLength(3);
    await userEvent.click(ends[0] ?? document.body);
    expect(store.getState().query.to).toBe(exampleEnds(evidence)[0]);
    expect(exampleEnds(bare)).toEqual([]);
  });

  it("of a comparison, offers two studies that report on the same things, or two pathways", async () => {
    const store = await renderWithStore(<ComparePage />, { page: "compare" });
    await userEvent.click(screen.getByRole("button", { name: /^For example/ }));
    expect(store.getState().query).toMatchObject(examplePair(evidence, "studies") ?? {});
    expect((await screen.findAllByRole("row")).length).toBeGreaterThan(3);
    expect(examplePair(evidence, "pathways")?.left).toBeTruthy();
    expect(examplePair(evidence, "datasets")).toBeNull();
    expect(examplePair(bare, "studies")).toBeNull();
  });

  it("of one's own collections, says how to begin one", async () => {
    const tools = transfer();
    await renderWithStore(
      <TransferContext value={tools}>
        <DatasetsPage />
      </TransferContext>,
      { page: "datasets" },
    );
    const own = within(screen.getByRole("region", { name: "From your files" }));
    expect(own.getByText("Nothing of your own yet")).toBeTruthy();
    await userEvent.click(own.getByRole("button", { name: "Bring in a first file…" }));
    expect(tools.bringIn).toHaveBeenCalledOnce();
  });

  it("of things to do, says what is complete and leads on", async () => {
    const [tools, onGo] = [transfer(), vi.fn()];
    await renderWithStore(
      <TransferContext value={tools}>
        <ToDoList points={[]} onGo={onGo} />
      </TransferContext>,
      {},
      "zh",
    );
    expect(screen.getByText("没有待办事项")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "查看结果" }));
    expect(onGo).toHaveBeenCalledWith({ view: "findings" });
    await userEvent.click(screen.getByRole("button", { name: "保存此证据集……" }));
    expect(tools.saveAs).toHaveBeenCalledOnce();
  });

  it("of a graph without a finding, leads to the page where findings are written", async () => {
    const store = await renderWithStore(<NothingThere />);
    await userEvent.click(screen.getByRole("button", { name: "Write the first findings" }));
    expect(store.getState().page).toBe("edit");
  });
});
