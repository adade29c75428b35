import { useMemo, useState } from "react";
import { pairsOf, type Scope, usualBest } from "../../domain/map";
import { entityOption } from "../../evidence-ui/entity-option";
import { opensAsMap } from "../../store/boxes";
import { useApp, useAppStore } from "../../store/context";
import { selectChoice, selectLanguage, selectScope, selectWholeEvidence } from "../../store/selectors";
import type { PickerGroup } from "../../ui/inputs/Picker";

/** Ways to look at a large network, in the order in which they are offered. */
export const looks = ["map", "around", "between", "best", "all"] as const;
export type Look = (typeof looks)[number];

/** What has been asked for so far: a look with its ends, which may be missing. */
export interface Asked {
  readonly look: Look;
  readonly one: string | null;
  readonly other: string | null;
  readonly steps: 1 | 2;
  readonly count: number;
}

function askedIn(scope: Scope | null): Asked {
  const none = { one: null, other: null, steps: 1, count: usualBest } as const;
  if (scope === null) return { ...none, look: "map" };
  if (scope.kind === "around") return { ...none, look: "around", one: scope.id, steps: scope.steps };
  if (scope.kind === "between") return { ...none, look: "between", one: scope.from, other: scope.to };
  return scope.kind === "best" ? { ...none, look: "best", count: scope.count } : { ...none, look: "all" };
}

/** The part that is asked for; undefined while an end is missing. */
function scopeOf({ look, one, other, steps, count }: Asked): Scope | null | undefined {
  if (look === "map") return null;
  if (look === "all") return { kind: "all" };
  if (look === "best") return { kind: "best", count };
  if (one === null) return undefined;
  if (look === "around") return { kind: "around", id: one, steps };
  return other === null || other === one ? undefined : { kind: "between", from: one, to: other };
}

/** What the bar shows and does. */
export function useMap() {
  const store = useAppStore();
  const scope = useApp(selectScope);
  const dataset = useApp((state) => state.dataset);
  const choice = useApp(selectChoice);
  const evidence = useApp(selectWholeEvidence);
  // A look whose ends are still to be named; forgotten as soon as another part is shown.
  const [pending, setPending] = useState<{ readonly from: Scope | null; readonly asked: Asked } | null>(null);
  const isPending = pending !== null && pending.from === scope;
  const asked = isPending ? pending.asked : askedIn(scope);
  const ask = (next: Partial<Asked>): void => {
    const chosen = choice?.kind === "node" ? choice.id : null;
    const whole: Asked = { ...asked, ...next, one: next.one ?? asked.one ?? chosen };
    const wanted = scopeOf(whole);
    if (wanted === undefined) {
      setPending({ from: scope, asked: whole });
      return;
    }
    setPending(null);
    store.getState().setScope(wanted);
  };
  return {
    isOffered: scope !== null || opensAsMap(dataset),
    asked,
    isPending,
    ask,
    /** Arrows in all of the dataset, each pair of things once. */
    count: useMemo(() => pairsOf(evidence).length, [evidence]),
  };
}

/** Everything that a part can be around or between, found by any of its names. */
export function useEnds(label: string): readonly PickerGroup[] {
  const evidence = useApp(selectWholeEvidence);
  const language = useApp(selectLanguage);
  return useMemo(
    () => [{ label, options: evidence.dataset.entities.map((entity) => entityOption(entity, language)) }],
    [evidence, language, label],
  );
}
