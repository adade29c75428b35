import { basename } from "node:path";
import type { CompiledDataset, Language } from "../../domain/records";
import { isLanguage } from "../../domain/records/base/languages";
import type { Incoming } from "../../exchange/base/incoming";
import { readRows } from "../../exchange/columns/read-rows";
import type { Choices, NodeChoice, Plan } from "../../exchange/plan/choices";
import { planImport } from "../../exchange/plan/plan";
import { type Reach, reaches } from "../../exchange/plan/reach";
import { flagValue } from "../calls/call";
import { type Call, Misuse } from "../calls/verb";
import { projectLibrary } from "../sources/library";
import { columnsOf, sheetOf, type TableMap } from "./map-file";

/** The language of new texts: `--language`, English where it is not given. */
export function languageOf(call: Call): Language {
  const given = flagValue(call, "language") ?? "en";
  if (!isLanguage(given)) throw new Misuse(`"${given}" is no language of the app.`);
  return given;
}

/** How much of the file comes in: `--only`, all where it is not given. */
export function reachOfCall(call: Call): Reach {
  const given = flagValue(call, "only") ?? "all";
  const reach = reaches.find((each) => each === given);
  if (reach === undefined) throw new Misuse(`--only takes touching or connecting, not "${given}".`);
  return reach;
}

/** Plans what bringing a file in would do, by the same code as the app. */
export function plannedOf(
  path: string,
  incoming: Incoming,
  target: CompiledDataset | null,
  { map, language, reach }: { readonly map: TableMap; readonly language: Language; readonly reach: Reach },
): Plan {
  const nodes = Object.fromEntries(Object.entries(map.nodes).map(([name, choice]) => [name, choiceOf(choice)]));
  const info = { ...(map.title && { title: map.title }), ...(map.studied && { studied: map.studied }) };
  const choices: Choices = { language, info, nodes, reach };
  const ask = {
    target,
    choices,
    title: basename(path).replace(/\.\w+$/, ""),
    library: [...projectLibrary().records.values()],
  };
  if (incoming.kind !== "table") return planImport({ ...ask, incoming });
  const sheet = sheetOf(incoming, map);
  const rows = readRows(sheet, columnsOf(sheet, map));
  const planned = planImport({ ...ask, incoming: rows.incoming });
  return { ...planned, notices: [...rows.notices, ...planned.notices] };
}

function choiceOf(choice: TableMap["nodes"][string]): NodeChoice {
  if (typeof choice === "string") return { use: choice };
  const { name, kind } = choice;
  return { use: "new", ...(name !== undefined && { name }), ...(kind !== undefined && { kind }) };
}
