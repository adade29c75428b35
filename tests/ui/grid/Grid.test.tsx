import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { TooltipProvider } from "../../../src/ui";
import { Grid } from "../../../src/ui/grid/Grid";
import type { CellEdit, GridColumn, GridRow } from "../../../src/ui/grid/types";

const directions = ["up", "down", "no effect"];
const columns: readonly GridColumn[] = [
  {
    id: "direction",
    label: "Direction",
    width: 90,
    suggest: (typed) => {
      const fit = directions.filter((each) => each.startsWith(typed));
      return {
        groups: [{ label: "Directions", items: fit.map((each) => ({ value: each, label: each })) }],
        isSure: fit.length > 0,
      };
    },
  },
  { id: "measured", label: "Measured", width: 120 },
  { id: "note", label: "Note", width: 120, isLong: true },
];
const words = {
  label: "Findings",
  help: "Keys",
  nothing: "Nothing fits",
  actions: "Actions",
  rowName: (number: number) => `Row ${number}`,
  newRow: "New row",
  remove: (number: number) => `Remove row ${number}`,
};
const done = { edits: vi.fn(), remove: vi.fn(), undo: vi.fn(), redo: vi.fn() };

/** A grid over rows of its own, as a page would keep them. */
function Sheet({ first }: { readonly first: readonly GridRow[] }) {
  const [rows, setRows] = useState(first);
  const edit = (edits: readonly CellEdit[]): void => {
    done.edits(edits);
    setRows((before) => {
      const ids = [...new Set([...before.map(({ id }) => id), ...edits.map(({ row }) => row)])];
      return ids.map((id) => {
        const row = before.find((each) => each.id === id) ?? { id, cells: {} };
        const own = edits.filter((each) => each.row === id);
        return { ...row, cells: { ...row.cells, ...Object.fromEntries(own.map((each) => [each.column, each.text])) } };
      });
    });
  };
  return (
    <TooltipProvider delay={0}>
      <Grid
        columns={columns}
        rows={rows}
        words={words}
        onEdit={edit}
        onRemove={done.remove}
        onUndo={done.undo}
        onRedo={done.redo}
        icon="x"
      />
      <button type="button">After</button>
    </TooltipProvider>
  );
}

const row = (id: string, direction: string, measured: string): GridRow => ({ id, cells: { direction, measured } });
const cells = () => screen.getAllByRole("row").map((each) => within(each).queryAllByRole("gridcell"));
const cell = (r: number, c: number) => {
  const found = cells()[r + 1]?.[c];
  if (!found) throw new Error(`no cell ${r}, ${c}`);
  return found;
};
const text = () =>
  cells()
    .slice(1)
    .map((each) => each.slice(0, 3).map((one) => one.textContent));

async function start(...rows: readonly GridRow[]) {
  render(<Sheet first={rows} />);
  await userEvent.tab();
}

beforeEach(() => {
  for (const each of Object.values(done)) each.mockReset();
});

describe("a grid", () => {
  it("has one stop of the Tab key, and arrow keys move within it", async () => {
    await start(row("a", "up", "RUNX2"), row("b", "down", "RANKL"));
    expect(document.activeElement).toBe(cell(0, 0));
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(cell(1, 1));
    expect(
      cells()
        .flat()
        .filter((each) => each.tabIndex === 0),
    ).toEqual([cell(1, 1)]);
  });

  it("writes what is typed, and Tab and Enter go on as in a spreadsheet", async () => {
    await start(row("a", "", ""), row("b", "", ""));
    await userEvent.keyboard("down{Tab}RANKL{Enter}");
    expect(text()).toEqual([
      ["down", "RANKL", ""],
      ["", "", ""],
    ]);
    expect(document.activeElement).toBe(cell(1, 0));
  });

  it("takes the suggestion that fits, and what is typed where none does", async () => {
    await start(row("a", "", ""));
    await userEvent.keyboard("do{Enter}");
    expect(done.edits).toHaveBeenLastCalledWith([{ row: "a", column: "direction", text: "down", picked: "down" }]);
    await userEvent.keyboard("sideways{Enter}");
    expect(done.edits).toHaveBeenLastCalledWith([{ row: "a", column: "direction", text: "sideways", picked: null }]);
  });

  it("edits on with F2, and Escape leaves the cell as it was", async () => {
    await start(row("a", "up", "RUNX"));
    await userEvent.keyboard("{ArrowRight}{F2}2{Enter}");
    expect(text()[0]).toEqual(["up", "RUNX2", ""]);
    await userEvent.keyboard("other{Escape}");
    expect(text()[0]).toEqual(["up", "RUNX2", ""]);
    expect(document.activeElement).toBe(cell(0, 1));
  });

  it("clears marked cells with Delete, as one step", async () => {
    await start(row("a", "up", "RUNX2"), row("b", "down", "RANKL"));
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowDown}{/Shift}{Delete}");
    expect(done.edits).toHaveBeenCalledTimes(1);
    expect(text().map((each) => each[1])).toEqual(["", ""]);
  });

  it("pastes several cells, with rows more than there are", async () => {
    await start(row("a", "", ""));
    await userEvent.paste("up\tRUNX2\ndown\tRANKL");
    expect(done.edits).toHaveBeenCalledTimes(1);
    expect(text()).toEqual([
      ["up", "RUNX2", ""],
      ["down", "RANKL", ""],
    ]);
  });

  it("copies the marked cells", async () => {
    await start(row("a", "up", "RUNX2"), row("b", "down", "RANKL"));
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    const setData = vi.fn();
    fireEvent.copy(cell(1, 1), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith("text/plain", "up\tRUNX2\ndown\tRANKL");
  });

  it("undoes, redoes and removes a row by keys", async () => {
    await start(row("a", "up", "RUNX2"));
    await userEvent.keyboard("{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Shift>}{Delete}{/Shift}");
    expect(done.undo).toHaveBeenCalledOnce();
    expect(done.redo).toHaveBeenCalledOnce();
    expect(done.remove).toHaveBeenCalledWith("a");
    await userEvent.click(screen.getByRole("button", { name: "Remove row 1" }));
    expect(done.remove).toHaveBeenCalledTimes(2);
  });

  it("is no trap: Tab leaves after the last cell, and after Escape from any", async () => {
    await start(row("a", "up", "RUNX2"), row("b", "up", "ALP"));
    await userEvent.keyboard("{Escape}{Tab}");
    expect(screen.getByRole("grid").contains(document.activeElement)).toBe(false);
  });

  it("says what is wrong with a cell", async () => {
    await start({ ...row("a", "sideways", ""), problems: { direction: "No direction of this name" } });
    expect(cell(0, 0).getAttribute("aria-invalid")).toBe("true");
    const describedBy = cell(0, 0).getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(describedBy)?.textContent).toBe("No direction of this name");
  });
});
