import { useMemo, useState } from "react";
import type { CompiledDataset, Language } from "../../../domain/records";
import type { Incoming, IncomingDataset } from "../../../exchange/base/incoming";
import type { Notice } from "../../../exchange/base/notices";
import type { Choices, NodeChoice } from "../../../exchange/plan/choices";
import type { Reach } from "../../../exchange/plan/reach";
import type { PlanIncoming } from "../../../exchange/worker/client";
import type { Destination } from "../where/destination";
import type { Tools } from "./tools";
import { type Planned, usePlan } from "./use-plan";
import type { Read } from "./use-reading";
import { type TableChoice, useTable } from "./use-table";

/** What is to be brought in: as it was read, with what the person said of it, and what comes of both. */
export interface Preview {
  readonly read: Read;
  readonly incoming: Exclude<Incoming, IncomingDataset>;
  /** Of reading the file. */
  readonly notices: readonly Notice[];
  readonly table: TableChoice;
  readonly nodes: Readonly<Record<string, NodeChoice>>;
  readonly setNode: (name: string, choice: NodeChoice) => void;
  /** How much of the file comes into the open collection. */
  readonly reach: Reach;
  readonly setReach: (reach: Reach) => void;
  readonly destination: Destination;
  readonly setDestination: (destination: Destination) => void;
  readonly planned: Planned;
  /** Numbers of a table are written with this mark; the cells stay as they are. */
  readonly setDecimal: (decimal: "." | ",") => void;
}

export interface PreviewInput {
  readonly read: Read;
  readonly incoming: Exclude<Incoming, IncomingDataset>;
  readonly notices: readonly Notice[];
  /** The open collection. */
  readonly present: CompiledDataset;
  readonly first: Destination;
  readonly tools: Tools;
}

/** Keeps the choices of a preview and plans with them. */
export function usePreview({ read, incoming: asRead, notices, present, first, tools }: PreviewInput): Preview {
  const [decimal, setDecimal] = useState<"." | "," | null>(null);
  const incoming = useMemo(
    () => (asRead.kind === "table" && decimal !== null ? { ...asRead, decimal } : asRead),
    [asRead, decimal],
  );
  const table = useTable(asRead);
  const [nodes, setNodes] = useState<Readonly<Record<string, NodeChoice>>>({});
  const [reach, setReach] = useState<Reach>("all");
  const [destination, setDestination] = useState(first);
  const { kind, language, studied } = destination;
  const ask = useAsk({
    ...{ incoming, table, nodes, reach, language, file: read.file.name },
    target: kind === "present" ? present : null,
    studied: kind === "present" ? "" : studied.trim(),
  });
  return {
    ...{ read, incoming, notices, table, nodes, reach, setReach, destination, setDestination, setDecimal },
    setNode: (name, choice) => setNodes((before) => ({ ...before, [name]: choice })),
    planned: usePlan(ask, tools),
  };
}

interface AskInput extends Pick<PlanIncoming, "incoming" | "target"> {
  readonly table: TableChoice;
  readonly nodes: NonNullable<Choices["nodes"]>;
  readonly reach: Reach;
  readonly language: Language;
  readonly studied: string;
  readonly file: string;
}

/**
 * One and the same question for the same choices, so that nothing is planned twice. The title of a new collection is no
 * part of it: it changes with each letter that is typed, and nothing else with it.
 */
function useAsk({ incoming, table, target, nodes, reach, language, studied, file }: AskInput): PlanIncoming {
  const { at, columns } = table;
  return useMemo(
    () => ({
      ...{ incoming, sheet: at, columns, target, title: file },
      choices: { language, nodes, reach, ...(studied !== "" && { info: { studied } }) },
    }),
    [incoming, at, columns, target, language, nodes, reach, studied, file],
  );
}
