import { Suspense, useCallback, useEffect, useState } from "react";
import { lazyPart } from "../../ui/lazy/lazy-part";
import { watchLostStyles } from "../../ui/lazy/lost-styles";
import { PartBoundary } from "../parts/PartBoundary";
import { FailureScreen } from "../screens/FailureScreen";
import { OpeningFrame } from "../screens/OpeningFrame";
import { UnreachableScreen } from "../screens/UnreachableScreen";
import { type Loaded, loadDataset } from "../visit/load-dataset";

const Workspace = lazyPart(() => import("./Workspace"));
const BrokenScreen = lazyPart(() => import("../screens/BrokenScreen"));
// Asked for at once, beside the evidence, so that neither waits for the other.
Workspace.warmUp().catch(() => undefined);

/** From an empty page to the workspace: evidence on its way, broken, out of reach, or there. */
export function App() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = useCallback(() => {
    setLoaded(null);
    loadDataset()
      .then(setLoaded)
      // `loadDataset` tells of every failure in its answer.
      .catch(() => undefined);
  }, []);
  useEffect(load, [load]);
  useEffect(watchLostStyles, []);
  return (
    <PartBoundary
      fallback={({ error, isLost, retry }) =>
        isLost ? (
          <UnreachableScreen missing="interface" reason={String(error)} onRetry={retry} />
        ) : (
          <FailureScreen error={error} />
        )
      }
    >
      <Suspense fallback={<OpeningFrame />}>
        <Screen loaded={loaded} onRetry={load} />
      </Suspense>
    </PartBoundary>
  );
}

function Screen({ loaded, onRetry }: { readonly loaded: Loaded | null; readonly onRetry: () => void }) {
  switch (loaded?.kind) {
    case "ready":
      return <Workspace dataset={loaded.dataset} />;
    case "broken":
      return <BrokenScreen issues={loaded.issues} onRetry={onRetry} />;
    case "unreachable":
      return <UnreachableScreen missing="evidence" reason={loaded.reason} onRetry={onRetry} />;
    default:
      return <OpeningFrame />;
  }
}
