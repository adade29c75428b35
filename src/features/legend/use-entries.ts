import { useMemo } from "react";
import { legendEntries } from "../../encoding/legend";
import type { LegendEntry } from "../../encoding/legend-entry";
import { factsOfNetwork } from "../../encoding/legend-facts";
import { useApp } from "../../store/context";
import { selectEvidence, selectFullNetwork, selectLanguage } from "../../store/selectors";
import { captionWords, outcomeWord } from "../../wording/categories";

/** The marks that occur at the present level, in the order of the legend. */
export function useLegendEntries(): readonly LegendEntry[] {
  const network = useApp(selectFullNetwork);
  const language = useApp(selectLanguage);
  const { dataset: info } = useApp(selectEvidence).dataset;
  return useMemo(() => {
    const lanes = captionWords(info, "half.top", language) || captionWords(info, "half.bottom", language) || null;
    const outcome = outcomeWord(info, language);
    return legendEntries({ ...factsOfNetwork(network, language), lanes, outcome, number: null });
  }, [network, language, info]);
}
