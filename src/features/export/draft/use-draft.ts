import { useState } from "react";
import { useAppStore } from "../../../store/context";
import type { AppStore } from "../../../store/create-store";
import { type ChangeDraft, type Draft, firstDraft } from "./draft";

/** What was asked for last, for as long as the page is open: closing the composer loses nothing. */
const drafts = new WeakMap<AppStore, Draft>();

export function useDraft(): readonly [Draft, ChangeDraft] {
  const store = useAppStore();
  const [draft, setDraft] = useState(() => drafts.get(store) ?? firstDraft);
  const change: ChangeDraft = (next) => {
    setDraft((before) => {
      const after = { ...before, ...next };
      drafts.set(store, after);
      return after;
    });
  };
  return [draft, change];
}
