import { vi } from "vitest";
import type { Plan } from "../../../src/exchange/plan/choices";
import type { ReadFile } from "../../../src/exchange/read-file";
import type { PlanIncoming } from "../../../src/exchange/worker/client";
import type { Tools } from "../../../src/features/bring-in/session/tools";
import { compiled, smallDataset } from "../../dataset/small-dataset";

export const table: ReadFile = {
  format: "csv",
  formats: ["csv"],
  result: {
    ok: true,
    incoming: {
      kind: "table",
      encoding: "utf-8",
      separator: ";",
      sheets: [
        {
          name: "Data",
          headerRow: 1,
          firstRow: 2,
          rows: [
            ["PMID", "Gene", "???"],
            ["1", "OCN", "x"],
            ["2", "RUNX2", "y"],
          ],
        },
      ],
    },
    notices: [{ code: "as-printed", weight: "doubt", place: { row: 3 }, found: "y" }],
  },
};

/** A plan that counts rows and used columns: what it shows is what was asked. */
export function fakePlan({ incoming, columns = [], target }: PlanIncoming): Plan {
  const rows = incoming.kind === "table" ? 2 : 0;
  const used = columns.filter(({ field }) => field !== null).length;
  return {
    counts: {
      ...{ rows, papers: 1, papersKnown: 0, findings: used, findingsKnown: 1, arrows: 0, arrowsKnown: 0 },
      ...{ nodes: 1, nodesKnown: target === null ? 0 : 1, withoutDirection: 2 },
    },
    matches: [
      {
        ...{ name: "OCN", role: "node", suggested: [], others: [], choice: "found" },
        found: { id: "BGLAP", name: "osteocalcin", by: "synonym", in: "library" },
      },
      { name: "2-Sep", role: "node", found: null, others: [], suggested: ["SEPTIN2"], choice: { use: "new" } },
    ],
    notices: [],
    issues: [],
    reached: null,
    positions: {},
    result: compiled(smallDataset()),
  };
}

export function fakeTools(changes: Partial<Tools> = {}) {
  return {
    read: vi.fn<Tools["read"]>(async () => table),
    plan: vi.fn<Tools["plan"]>(async (ask) => fakePlan(ask)),
    ...changes,
  };
}
