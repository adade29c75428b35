import { Combobox } from "@base-ui/react/combobox";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MAX_QUESTION_LENGTH, readQuestion, type SearchDocument } from "../../domain/search";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectLanguage, selectWholeEvidence } from "../../store/selectors";
import { Key, SearchIcon, type SuggestionGroup, Suggestions } from "../../ui";
import { sourceContext } from "../../wording/own";
import { Result } from "./Result";
import styles from "./Search.module.css";
import type { buildSearch } from "./search-index";

export interface SearchProps {
  /** What was found on the graph and chosen; it is in the store already. */
  readonly onFound: (document: SearchDocument) => void;
}

/** What was found, kind by kind, under the names of the kinds. */
function useGroups(search: ReturnType<typeof buildSearch> | null, query: string): SuggestionGroup<SearchDocument>[] {
  const { t } = useTranslation("search");
  const language = useApp(selectLanguage);
  const { dataset } = useApp(selectEvidence);
  return useMemo(() => {
    const found = search?.(query, language);
    if (!found) return [];
    return found.kinds.map(({ kind, documents }) => ({
      label: t(`how.${found.how}`, { group: t(`group.${kind}`, sourceContext(dataset)) }),
      items: documents,
    }));
  }, [search, query, language, dataset, t]);
}

/** One field for nodes and studies. "/" goes there from anywhere. */
export default function Search({ onFound }: SearchProps) {
  const { t } = useTranslation("search");
  const language = useApp(selectLanguage);
  const store = useAppStore();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { search, isLost, retry } = useSearch(open);
  useSlash(field);

  const groups = useGroups(search, query);

  const choose = (document: SearchDocument | null): void => {
    if (!document) return;
    const { kind, entity, ref, item } = document;
    const { choose: take, set, setScope } = store.getState();
    setQuery("");
    setOpen(false);
    if (item !== null) {
      if (kind === "to-read") set({ page: "studies", query: { table: "to-read", find: item }, step: null });
      else set({ page: kind === "gap" ? "gaps" : "contested", query: { item }, step: null });
      return;
    }
    // What is not in the part that is looked at is shown where all of it is.
    const { entities } = selectEvidence(store.getState());
    if (entity !== null && !entities.has(entity)) setScope(null, { kind: "node", id: entity });
    else if (entity !== null) take({ kind: "node", id: entity });
    else if (ref !== null) take({ kind: "study", ref });
    onFound(document);
  };

  const nothing = useNothing(query);

  return (
    <Combobox.Root<SearchDocument>
      items={groups}
      filter={null}
      value={null}
      onValueChange={choose}
      inputValue={query}
      onInputValueChange={(next, { reason }) => {
        if (reason !== "item-press") setQuery(next);
        if (isLost) retry();
      }}
      open={open && query.trim() !== ""}
      onOpenChange={(next) => setOpen(next)}
      itemToStringLabel={(document) => document.label[language]}
      autoHighlight
    >
      <Combobox.InputGroup className={styles.field}>
        <SearchIcon className={styles.icon} />
        <Combobox.Input
          ref={field}
          className={styles.input}
          placeholder={t("placeholder")}
          aria-label={t("label")}
          onFocus={() => setOpen(true)}
          onKeyDown={(event) => {
            // With nothing typed there is nothing of its own to leave: Escape leaves the choice, as elsewhere.
            if (event.key === "Escape" && query === "") store.getState().choose(null);
          }}
        />
        <span className={styles.key}>
          <Key>/</Key>
        </span>
      </Combobox.InputGroup>
      <Suggestions<SearchDocument>
        label={t("results")}
        nothing={search ? nothing : t(isLost ? "lost" : "loading")}
        keyOf={(document) => document.id}
        className={styles.popup}
      >
        {(document) => <Result document={document} query={query} />}
      </Suggestions>
    </Combobox.Root>
  );
}

/** Why there is no result, in words that lead on. */
function useNothing(query: string): string {
  const { t } = useTranslation("search");
  const { kind } = readQuestion(query);
  if (kind === "too-long") return t("tooLong", { length: [...query.trim()].length, most: MAX_QUESTION_LENGTH });
  return kind === "no-words" ? t("noWords") : t("nothing", { query });
}

interface SearchIndex {
  readonly search: ReturnType<typeof buildSearch> | null;
  /** Its file did not arrive. */
  readonly isLost: boolean;
  readonly retry: () => void;
}

/** The index of the evidence, made when the field is first used. */
function useSearch(wanted: boolean): SearchIndex {
  const evidence = useApp(selectWholeEvidence);
  const [build, setBuild] = useState<typeof buildSearch | null>(null);
  const [isLost, setLost] = useState(false);
  const load = useCallback(() => {
    import("./search-index").then((module) => setBuild(() => module.buildSearch)).catch(() => setLost(true));
  }, []);
  useEffect(() => {
    if (wanted && !build) load();
  }, [wanted, build, load]);
  useEffect(() => {
    if (!isLost || build) return;
    addEventListener("online", load);
    return () => removeEventListener("online", load);
  }, [isLost, build, load]);
  const search = useMemo(() => build?.(evidence) ?? null, [build, evidence]);
  return { search, isLost: isLost && search === null, retry: load };
}

/** "/" puts the focus into the field, unless the reader is typing somewhere. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]")) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [field]);
}
