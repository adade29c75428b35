import { createContext, useContext } from "react";
import type { Evidence } from "../../domain/evidence";
import type { Language } from "../../domain/records";
import type { Choice } from "../../store/state";

/** What every part of the panel may need. */
export interface PanelTools {
  readonly evidence: Evidence;
  readonly language: Language;
  readonly choice: Choice | null;
  readonly choose: (choice: Choice | null) => void;
  /** Brings the card of a reference into view, or chooses its study; null where nothing is known of it. */
  readonly wayTo: (ref: number) => (() => void) | null;
}

const PanelContext = createContext<PanelTools | null>(null);
export const PanelProvider = PanelContext.Provider;

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error("usePanel needs a PanelProvider above it");
  return tools;
}
