import { lazy, type ReactNode, Suspense, useMemo } from "react";
import type { Network } from "../../../domain/network";
import { useApp } from "../../../store/context";
import { useOrder } from "../../../store/layout/use-order";
import { selectLanguage, selectShownDataset } from "../../../store/selectors";

const LayoutOverlay = lazy(() => import("./LayoutOverlay"));

/** Whether the address asks for it: `?layout` before the fragment. No reader comes to it by accident. */
const isAskedFor = (): boolean => new URLSearchParams(location.search).has("layout");

/** The developer's overlay of a network in its usual places; null where it is off, as it is without a word in the address. */
export function useLayoutOverlay(network: Network, isUsual: boolean): ReactNode {
  const isOn = isAskedFor() && isUsual;
  const dataset = useApp(selectShownDataset);
  const language = useApp(selectLanguage);
  const order = useOrder(isOn ? dataset : null);
  return useMemo(
    () =>
      isOn && order ? (
        <Suspense>
          <LayoutOverlay network={network} language={language} order={order} />
        </Suspense>
      ) : null,
    [isOn, order, network, language],
  );
}
