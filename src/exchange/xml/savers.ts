import type { CompiledDataset } from "../../domain/records";
import type { Loss, Saver } from "../base/formats";
import { lossesOf, lostByNetworks } from "../outgoing/losses";
import { holdsKind } from "./sbgn/held";

/** Formats of networks that are XML. */
export const xmlSavers: readonly Saver[] = [
  {
    id: "graphml",
    ending: ".graphml",
    type: "application/graphml+xml",
    losses: (dataset) => lossesOf(dataset, lostByNetworks),
    write: async (dataset, options) => (await import("./graphml/write-graphml")).writeGraphml(dataset, options),
  },
  {
    id: "sbgn",
    ending: ".sbgn",
    type: "application/xml",
    losses: (dataset) => [
      ...lossesOf(dataset, [...lostByNetworks, "evidence", "sentences", "names", "groups"]),
      ...ofActivityFlows(dataset),
    ],
    write: async (dataset, options) => (await import("./sbgn/write-sbgn")).writeSbgn(dataset, options),
  },
];

/** What an activity flow has no sign for. */
function ofActivityFlows({ entities, findings, background, relations }: CompiledDataset): readonly Loss[] {
  const said = [
    ...findings.map(({ effect }) => effect),
    ...background.map(({ relation }) => relation),
    ...relations.map(({ relation }) => relation),
  ];
  const isDetailed = ({ direct, mechanism, residue, printed }: CompiledDataset["relations"][number]) =>
    [direct, mechanism, residue, printed].some((each) => each !== undefined);
  const all: readonly Loss[] = [
    { code: "kinds", count: entities.filter(({ kind }) => !holdsKind(kind)).length },
    { code: "quantities", count: said.filter((each) => each === "increases" || each === "decreases").length },
    { code: "without-influence", count: said.filter((each) => each === "no effect" || each === "interacts").length },
    { code: "details", count: relations.filter(isDetailed).length },
  ];
  return all.filter(({ count }) => count > 0);
}
