import type { SourceFile } from "../base/formats";
import type { Incoming } from "../base/incoming";
import { guessColumns } from "../columns/guess-columns";
import { likelySheet } from "../columns/likely-sheet";
import type { ColumnChoice } from "../columns/read-rows";
import type { Plan } from "../plan/choices";
import type { PlanAsk } from "../plan/plan";
import { type Ask, type ReadFile, readFile } from "../read-file";
import { refusedTooMany } from "../too-many";

/** What the worker is asked for. */
export interface ReadRequest {
  readonly kind: "read";
  /** A file of the browser is read in the worker, so that the page never waits for the disk. */
  readonly file: File | SourceFile;
  readonly ask: Ask;
}

/** A plan for what was read; of a table, for one of its sheets with the columns as they were chosen. */
export interface PlanRequest extends Omit<PlanAsk, "incoming"> {
  readonly kind: "plan";
  readonly incoming: Incoming;
  /** Place of the sheet among those of the table; the one that is understood best where absent. */
  readonly sheet?: number;
  readonly columns?: readonly ColumnChoice[];
}

export type WorkRequest = ReadRequest | PlanRequest;

export type WorkAnswer<T = unknown> =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly value: T };

/** Does the work of the worker; `answer` hears of its progress and gets its end. */
export async function answerRequest(
  request: WorkRequest,
  answer: (message: WorkAnswer) => void,
  signal?: AbortSignal,
): Promise<void> {
  const progress = (share: number): void => answer({ kind: "progress", share });
  const options = { progress, ...(signal && { signal }) };
  answer({ kind: "done", value: request.kind === "read" ? await read(request, options) : await plan(request) });
}

async function read({ file, ask }: ReadRequest, options: Parameters<typeof readFile>[2]): Promise<ReadFile> {
  const source = file instanceof Blob ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : file;
  return refusedTooMany(await readFile(source, ask, options));
}

async function plan({ kind: _, incoming, sheet, columns, ...ask }: PlanRequest): Promise<Plan> {
  const { planImport } = await import("../plan/plan");
  if (incoming.kind !== "table") return planImport({ ...ask, incoming });
  const { readRows } = await import("../columns/read-rows");
  const chosen = incoming.sheets[sheet ?? likelySheet(incoming.sheets)] ?? incoming.sheets[0];
  if (chosen === undefined) return planImport({ ...ask, incoming: { kind: "findings", papers: [], findings: [] } });
  const rows = readRows(chosen, columns ?? guessColumns(chosen));
  const planned = planImport({ ...ask, incoming: rows.incoming });
  return { ...planned, notices: [...rows.notices, ...planned.notices] };
}
