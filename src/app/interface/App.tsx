import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { DatasetsContext } from "../../store/datasets/context";
import { type Loaded, loadDataset } from "../../store/datasets/load";
import { sourceOfKey } from "../../store/source";
import { lazyPart } from "../../ui/lazy/lazy-part";
import { watchLostStyles } from "../../ui/lazy/lost-styles";
import { openLast, useAddressedSource } from "../history/navigate";
import { PartBoundary } from "../parts/PartBoundary";
import { FailureScreen } from "../screens/FailureScreen";
import { OpeningFrame } from "../screens/OpeningFrame";
import { UnreachableScreen } from "../screens/UnreachableScreen";
import { useDatasetActions } from "./use-datasets";

const Workspace = lazyPart(() => import("./Workspace"));
const BrokenScreen = lazyPart(() => import("../screens/BrokenScreen"));
const UnknownScreen = lazyPart(() => import("../screens/UnknownScreen"));
// Asked for at once, beside the evidence, so that neither waits for the other.
Workspace.warmUp().catch(() => undefined);

/** From an empty page to the workspace: the evidence that the address names is on its way, broken, out of reach, or there. */
export function App() {
  useState(openLast);
  const key = useAddressedSource();
  const { loaded, round, retry, forget } = useLoaded(key);
  const datasets = useDatasetActions(forget, retry);
  useEffect(watchLostStyles, []);
  return (
    <PartBoundary
      fallback={({ error, isLost, retry: again }) =>
        isLost ? (
          <UnreachableScreen missing="interface" reason={String(error)} onRetry={again} />
        ) : (
          <FailureScreen error={error} />
        )
      }
    >
      <Suspense fallback={<OpeningFrame />}>
        <DatasetsContext value={datasets}>
          {/* Another dataset, or the same file opened again: nothing of the one before stays. */}
          <Screen key={`${key} ${round}`} loaded={loaded} onRetry={retry} />
        </DatasetsContext>
      </Suspense>
    </PartBoundary>
  );
}

interface Loading {
  /** What came of the source; null while it is on its way. One that was opened before is there at once. */
  readonly loaded: Loaded | null;
  /** How often the open one was loaded again. */
  readonly round: number;
  readonly retry: () => void;
  /** Drops what was loaded under a key, so that it is read again the next time. */
  readonly forget: (key: string) => void;
}

function useLoaded(key: string): Loading {
  const ready = useRef(new Map<string, Loaded>());
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = ready.current.get(key) ?? (await loadDataset(sourceOfKey(key)));
      if (loaded.kind === "ready") ready.current.set(key, loaded);
      if (isWanted) setAnswer({ key, loaded });
    };
    // `loadDataset` tells of every failure in its answer. Another round is another try.
    if (round >= 0) load().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [key, round]);
  const retry = useCallback(() => {
    setAnswer(null);
    setRound((before) => before + 1);
  }, []);
  const forget = useCallback((old: string) => {
    ready.current.delete(old);
  }, []);
  return { loaded: answer?.key === key ? answer.loaded : null, round, retry, forget };
}

function Screen({ loaded, onRetry }: { readonly loaded: Loaded | null; readonly onRetry: () => void }) {
  switch (loaded?.kind) {
    case "ready":
      return <Workspace opened={loaded} />;
    case "broken":
      return <BrokenScreen issues={loaded.issues} onRetry={onRetry} />;
    case "unreachable":
      return <UnreachableScreen missing="evidence" name={loaded.name} reason={loaded.reason} onRetry={onRetry} />;
    case "unknown":
    case "lostFile":
    case "refused":
      return <UnknownScreen problem={loaded.kind} name={loaded.name} />;
    default:
      return <OpeningFrame />;
  }
}
