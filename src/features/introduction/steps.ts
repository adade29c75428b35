import type { Evidence } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import { fullNetwork, type NetworkEdge, type NetworkNode, type View } from "../../domain/network";
import { firstPicture, type Picture } from "../../store/state";
import { filtersId } from "../../ui/basics/screen";
import { exampleArrow, exampleCategory, exampleDispute } from "./examples";

/** What the app shows at a step; the rest is as on a first visit. */
export type Shown = Partial<Picture> & { readonly railOpen?: boolean };

export interface IntroductionStep {
  readonly id: "picture" | "lines" | "arrow" | "dispute" | "filters" | "molecules" | "own" | "export";
  /** What it is about on the page, as selectors: the first that is in view is framed. */
  readonly targets: readonly string[];
  readonly shown: Shown;
  /** What of the picture it reads out. */
  readonly example?: NetworkEdge | NetworkNode;
  /** Id of the category that it filters by. */
  readonly category?: string;
}

const overview: View = firstPicture.view;
const picture = "main [role='application']";
const more = "[data-introduction='more']";

/** The steps through a dataset, with examples of its own; what it has no example of is left out. */
export function introductionSteps(evidence: Evidence): readonly IntroductionStep[] {
  const network = fullNetwork(evidence, overview);
  const arrow = exampleArrow(network);
  const dispute = exampleDispute(network);
  const category = exampleCategory(evidence, overview);
  const steps: readonly (IntroductionStep | null)[] = [
    { id: "picture", targets: [picture], shown: {} },
    { id: "lines", targets: ["[data-introduction='legend']"], shown: { background: "always" } },
    arrow && {
      id: "arrow",
      targets: ["#studies", picture],
      shown: { choice: { kind: "edge", id: arrow.id } },
      example: arrow,
    },
    dispute && {
      id: "dispute",
      targets: ["#studies", picture],
      shown: { choice: { kind: dispute.kind, id: dispute.thing.id } },
      example: dispute.thing,
    },
    {
      id: "filters",
      targets: [`#${filtersId}`, "[data-introduction='rail']"],
      shown: {
        railOpen: true,
        ...(category === null ? {} : { filters: { ...noFilters, effects: [category] } }),
      },
      ...(category === null ? {} : { category }),
    },
    { id: "molecules", targets: ["#level"], shown: { view: { level: "molecules", toggled: [] } } },
    { id: "own", targets: ["[data-introduction='dataset']", more], shown: {} },
    { id: "export", targets: ["[data-introduction='export']", more], shown: {} },
  ];
  return steps.filter((step) => step !== null);
}
