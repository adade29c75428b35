import { useEffect, useMemo, useState } from "react";
import { smallTextOf } from "../../../figure/frame/fit";
import { partPicture } from "../../../figure/frame/part-scene";
import { useApp } from "../../../store/context";
import { useOrder } from "../../../store/layout/use-order";
import { selectChosenNetwork, selectEvidence, selectShownDataset, selectView } from "../../../store/selectors";
import type { Content } from "../draft/draft";
import type { Figure } from "./use-figure";
import { type Way, waysOf } from "./ways";

/** How long the figure has to rest before ways are tried, milliseconds. */
const rest = 300;

export interface Ways {
  readonly ways: readonly Way[];
  /** More may come. */
  readonly isTrying: boolean;
}

const none: Ways = { ways: [], isTrying: false };

/** Ways to make the letters of a figure fit, tried one after the other while the page stays quick. */
export function useWays(figure: Figure, content: Content): Ways {
  const evidence = useApp(selectEvidence);
  const view = useApp(selectView);
  const dataset = useApp(selectShownDataset);
  const chosen = useApp(selectChosenNetwork);
  const isSmall = smallTextOf(figure.page) !== null;
  const order = useOrder(isSmall ? dataset : null);
  const { language } = figure.shown;
  const focus = useMemo(
    () => (isSmall && chosen && order ? partPicture(evidence, chosen, { language, order }).scene : null),
    [isSmall, chosen, order, evidence, language],
  );
  const [found, setFound] = useState<Ways & { readonly figure: Figure | null }>({ ...none, figure: null });
  useEffect(() => {
    if (!isSmall || !order) return;
    const { filters } = figure;
    const all = waysOf({ figure, content, view, evidence, filters, order, focus });
    let ways: readonly Way[] = [];
    let timer = setTimeout(function next() {
      const { value, done } = all.next();
      if (!done) ways = [...ways, value];
      setFound({ ways, isTrying: !done, figure });
      if (!done) timer = setTimeout(next, 0);
    }, rest);
    return () => clearTimeout(timer);
  }, [isSmall, order, figure, content, view, evidence, focus]);
  if (!isSmall) return none;
  return found.figure === figure ? found : { ways: [], isTrying: true };
}
