import { createContext, type ReactNode, useContext } from "react";
import type { Evidence } from "../../../domain/evidence";
import type { Language } from "../../../domain/records";
import { ReferenceWays, type WayTo } from "../../../evidence-ui/References";
import type { Choice } from "../../../store/state";

/** What every part of the panel may need. */
export interface PanelTools {
  readonly evidence: Evidence;
  readonly language: Language;
  readonly choice: Choice | null;
  readonly choose: (choice: Choice | null) => void;
  /** Brings the card of a reference into view, or chooses its study; null where nothing is known of it. */
  readonly wayTo: WayTo;
}

const PanelContext = createContext<PanelTools | null>(null);

/** Hands the tools down; reference numbers inside it lead to the cards of the panel. */
export function PanelProvider(props: { readonly value: PanelTools; readonly children: ReactNode }): ReactNode {
  return (
    <PanelContext value={props.value}>
      <ReferenceWays value={props.value.wayTo}>{props.children}</ReferenceWays>
    </PanelContext>
  );
}

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error("usePanel needs a PanelProvider above it");
  return tools;
}
