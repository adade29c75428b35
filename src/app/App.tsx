import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { type Loaded, loadDataset } from "./load-dataset";
import { OpeningFrame } from "./OpeningFrame";
import { UnreachableScreen } from "./UnreachableScreen";

// Asked for at once, beside the evidence, so that neither waits for the other.
const workspace = import("./Workspace");
const Workspace = lazy(() => workspace);
const BrokenScreen = lazy(() => import("./BrokenScreen"));

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
  return (
    <ErrorBoundary>
      <Suspense fallback={<OpeningFrame />}>
        <Screen loaded={loaded} onRetry={load} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Screen({ loaded, onRetry }: { readonly loaded: Loaded | null; readonly onRetry: () => void }) {
  switch (loaded?.kind) {
    case "ready":
      return <Workspace dataset={loaded.dataset} />;
    case "broken":
      return <BrokenScreen issues={loaded.issues} onRetry={onRetry} />;
    case "unreachable":
      return <UnreachableScreen reason={loaded.reason} onRetry={onRetry} />;
    default:
      return <OpeningFrame />;
  }
}
