import { type ComponentType, lazy, type ReactNode, useState } from "react";
import { bringLostStyles } from "./lost-styles";

/** The files of a part of the app did not arrive. */
export class LostPartError extends Error {
  override readonly name = "LostPartError";
}

/** A part of the app whose files are fetched when it is first shown, or before. */
export interface LazyPart<P> {
  (props: P): ReactNode;
  /** Fetches its files ahead of time. A failure is forgotten: the part is asked for again when it is shown. */
  readonly warmUp: () => Promise<void>;
}

/** How to ask again for each part that was lost. */
const lost = new Set<() => void>();

/** Has every lost part asked for again when it is shown next. */
export function forgetLostParts(): void {
  for (const forget of lost) forget();
  lost.clear();
}

/** Like React's `lazy`, which keeps a failure for good; a part that is there already is shown without waiting. */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<{ default: ComponentType<P> }> | null = null;
  const begin = async (): Promise<{ default: ComponentType<P> }> => {
    try {
      await bringLostStyles();
      const module = await load();
      loaded = module.default;
      return module;
    } catch (cause) {
      lost.add(forget);
      throw new LostPartError(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  };
  const start = (): Promise<{ default: ComponentType<P> }> => {
    loading ??= begin();
    return loading;
  };
  let waiting = lazy(start);
  const forget = (): void => {
    loading = null;
    waiting = lazy(start);
  };
  function Part(props: P): ReactNode {
    // One of the two for as long as it is shown: a change between them would begin it again.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? waiting);
    return <Shown {...props} />;
  }
  const warmUp = async (): Promise<void> => {
    try {
      await start();
    } catch {
      forget();
    }
  };
  return Object.assign(Part, { warmUp });
}
