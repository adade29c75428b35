import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { drawnAs } from "../../domain/network";
import type { GraphLabels, GraphViewProps, Look, PointerCallbacks } from "../../graph/GraphView";
import { readablePx } from "../../graph/view/letters";
import { useApp, useAppStore } from "../../store/context";
import { isEmbedded } from "../../store/embedded";
import {
  selectChoice,
  selectEvidence,
  selectFullNetwork,
  selectLanguage,
  selectStep,
  selectView,
  selectVisibleNetwork,
} from "../../store/selectors";
import { useDark, useMedia } from "../../ui";
import { phone } from "../../ui/basics/screen";
import { readingOf } from "../../wording/readings";

export type Hover = NonNullable<Parameters<PointerCallbacks["onHover"]>[0]>;

/** Everything that the canvas wants besides the scene. */
export function useGraphProps(
  onHover: PointerCallbacks["onHover"],
  arrangement: "columns" | "rows" | "redrawn",
): Omit<GraphViewProps, "scene" | "cover" | "ref" | "onReady"> {
  const { t } = useTranslation("graph");
  const store = useAppStore();
  const dark = useDark(useApp((state) => state.theme));
  const read = useReading();
  const chosen = useChosen();
  const look = useLook(chosen);
  // On a phone the panel takes nearly all of the screen; the picture behind it is not enlarged for it.
  const letterPx = useMedia(phone) ? 0 : readablePx();
  const labels = useMemo(
    (): GraphLabels => ({
      canvas: t("canvas"),
      help: t("help"),
      minimap: t("minimap"),
      describe: read,
      carried: (name, how) => t(`carried.${how}`, { name }),
    }),
    [t, read],
  );
  const callbacks = useMemo((): PointerCallbacks => {
    const { choose, toggleBox, moveNode, moveRedrawn } = store.getState();
    return {
      onChoose: (id, kind) => choose({ kind, id }),
      onClear: () => {
        const isChosen = store.getState().choice !== null;
        choose(null);
        return isChosen;
      },
      onToggleBox: toggleBox,
      // What is moved is moved in the columns, for the figure too.
      onMove: { columns: moveNode, rows: null, redrawn: moveRedrawn }[arrangement],
      onHover,
    };
  }, [store, onHover, arrangement]);
  return useMemo(
    () => ({ ...callbacks, passesWheel: isEmbedded(), theme: dark ? "dark" : "light", chosen, look, letterPx, labels }),
    [callbacks, dark, chosen, look, letterPx, labels],
  );
}

/** What the reader looks at: the choice, or else the step of the tour. */
function useLook(chosen: string | null): Look | null {
  const choice = useApp(selectChoice);
  const step = useApp(selectStep);
  return useMemo(() => {
    const key = choice ? JSON.stringify(choice) : step;
    return key === null ? null : { key, chosen, isShownWhole: !choice };
  }, [choice, step, chosen]);
}

/** The chosen node or arrow as it is drawn: a member of a closed box is its box. */
function useChosen(): string | null {
  const choice = useApp(selectChoice);
  const evidence = useApp(selectEvidence);
  const view = useApp(selectView);
  if (choice?.kind === "edge") return choice.id;
  return choice?.kind === "node" ? drawnAs(evidence, view, choice.id) : null;
}

/** Gives the one-line reading of what is drawn; null for ids that are not. */
export function useReading(): (id: string, kind: "node" | "edge") => string | null {
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const full = useApp(selectFullNetwork);
  const visible = useApp(selectVisibleNetwork);
  return useMemo(() => {
    return (id, kind) => {
      const find = <T extends { readonly id: string }>(all: readonly T[]) => all.find((each) => each.id === id);
      const thing =
        kind === "node" ? (find(visible.nodes) ?? find(full.nodes)) : (find(visible.edges) ?? find(full.edges));
      return thing ? readingOf(evidence, thing, language) : null;
    };
  }, [evidence, language, full, visible]);
}
