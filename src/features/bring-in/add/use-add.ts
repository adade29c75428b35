import { useState } from "react";
import type { Change } from "../../../collection/change";
import type { CompiledDataset } from "../../../domain/records";
import type { Plan } from "../../../exchange/plan/choices";
import { useCollection } from "../../../store/collections/context";
import { useAppStore } from "../../../store/context";
import { useDatasets } from "../../../store/datasets/context";
import type { DatasetIssue } from "../../../store/datasets/open-file";
import { placeAsInFile } from "../../../store/layout/file-places";
import { keyOfSource } from "../../../store/source";
import type { Destination } from "../where/destination";
import { mainCount } from "./main-count";
import { titled } from "./titled";

/** What the change is called in the list of changes, by what it brought above all. */
const codes = {
  findings: "brought-in",
  arrows: "brought-in-arrows",
  papers: "brought-in-papers",
  nodes: "brought-in-nodes",
} as const;

/** How adding went: null while nothing was tried. */
export type Added =
  | { readonly kind: "busy" | "elsewhere" | "failed" }
  | { readonly kind: "issues"; readonly issues: readonly DatasetIssue[] };

interface Done {
  readonly kind: "done";
  readonly change: Change | null;
}

export interface Add {
  /** The open collection. */
  readonly present: CompiledDataset;
  readonly isShipped: boolean;
  readonly state: Added | null;
  /** What was added: nothing where it failed, and a change where it went into the open collection. */
  readonly add: (
    plan: Plan,
    destination: Destination,
    file: string,
  ) => Promise<{ readonly change: Change | null } | null>;
}

/** Adds what was planned as one change, which undo takes back; or opens it as a collection of its own. */
export function useAdd(): Add {
  const { dataset: present, isShipped, change } = useCollection();
  const { create } = useDatasets();
  const store = useAppStore();
  const [state, setState] = useState<Added | null>(null);
  const enter = async (plan: Plan, destination: Destination, file: string): Promise<Added | Done> => {
    const dataset = plan.result;
    if (dataset === null) return { kind: "failed" };
    if (destination.kind === "new") {
      const created = await create(titled(dataset, destination));
      if (created.ok) placeAsInFile(keyOfSource({ kind: "file", id: created.id }), plan.positions);
      return created.ok ? { kind: "done", change: null } : { kind: "issues", issues: created.issues };
    }
    const main = mainCount(plan.counts);
    const label = { code: codes[main?.of ?? "findings"], values: { count: main?.count ?? 0, file } };
    const outcome = await change(label, () => dataset);
    if (!outcome.ok)
      return outcome.why === "issues" ? { kind: "issues", issues: outcome.issues } : { kind: "elsewhere" };
    store.getState().set({ page: "graph", query: {}, step: null });
    return { kind: "done", change: outcome.change };
  };
  const add: Add["add"] = async (plan, destination, file) => {
    setState({ kind: "busy" });
    const found = await enter(plan, destination, file).catch((): Added => ({ kind: "failed" }));
    setState(found.kind === "done" ? null : found);
    return found.kind === "done" ? found : null;
  };
  return { present, isShipped, state, add };
}
