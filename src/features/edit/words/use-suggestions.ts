import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { allEntityKinds, type Entity, type EntityKind, isGiven } from "../../../domain/records";
import { ranked } from "../../../domain/search";
import { labelOf } from "../../../domain/statements";
import { useApp } from "../../../store/context";
import { selectDataset, selectLanguage } from "../../../store/selectors";
import type { Suggested, Suggestion } from "../../../ui/grid/types";
import { entityNamed, namesOf, newNode } from "../model/nodes";
import { type Option, optionOf, optionsFor } from "../model/options";
import { useLibrary } from "./use-library";

type Suggest = (typed: string) => Suggested;

/** So many nodes of one group are offered; more are found by typing on. */
const mostShown = 40;

/** What is offered where only a few values are possible. */
export function suggestOptions(label: string, options: readonly Option[]): Suggest {
  return (typed) => {
    const items = typed === "" ? options : optionsFor(typed, options);
    const isSure = typed !== "" && (items.length === 1 || optionOf(typed, options) !== null);
    return {
      groups: [{ label, items: items.map((option) => ({ value: option.value, label: option.label })) }],
      isSure,
    };
  };
}

export interface NodeSuggestions {
  /** Anything measured; a new node may be made. */
  readonly object: Suggest;
  /** What is given; a new one may be made. */
  readonly subject: Suggest;
  /** What is there, for lists of nodes. */
  readonly known: Suggest;
}

/** What is offered where a node is named: those of the collection, then those of the library, then a new one of each kind. */
export function useNodeSuggestions(): NodeSuggestions {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const language = useApp(selectLanguage);
  const library = useLibrary();
  return useMemo(() => {
    const kindName = (kind: EntityKind) => t(`study-panel:kind.${kind}`);
    const item = (entity: Entity): Suggestion => ({
      value: entity.id,
      label: labelOf(entity)[language],
      detail: kindName(entity.kind),
    });
    const own = new Set(dataset.entities.map(({ id }) => id));
    const fitting = (entities: readonly Entity[], typed: string) =>
      (typed === "" ? entities : ranked(entities, typed, namesOf)).slice(0, mostShown).map(item);
    const suggest =
      (isOffered: (kind: EntityKind) => boolean, newKinds: readonly EntityKind[]): Suggest =>
      (typed) => {
        const here = dataset.entities.filter(({ kind }) => isOffered(kind));
        const there = library.filter(({ id, kind }) => isOffered(kind) && !own.has(id));
        const made = newKinds.map((kind) => ({ value: newNode(kind), label: kindName(kind), text: typed }));
        const isSure = typed !== "" && (entityNamed(typed, here) !== null || entityNamed(typed, there) !== null);
        const groups = [
          { label: t("nodes.here"), items: fitting(here, typed) },
          { label: t("nodes.library"), items: typed === "" ? [] : fitting(there, typed) },
          { label: t("nodes.new", { name: typed }), items: typed === "" || isSure ? [] : made },
        ];
        return { groups, isSure };
      };
    const all = () => true;
    const measured: readonly EntityKind[] = [
      "unknown",
      ...allEntityKinds.filter((kind) => kind !== "unknown" && !isGiven(kind)),
    ];
    return {
      object: suggest(all, measured),
      subject: suggest(isGiven, ["compound", "extract"]),
      known: suggest(all, []),
    };
  }, [dataset, language, library, t]);
}
