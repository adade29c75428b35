import { useEffect, useState } from "react";
import type { Entity } from "../../../domain/records";
import { fetchLibrary } from "../../../store/datasets/library";

const none: readonly Entity[] = [];

/** Entities that are known beyond the collection; none until they are there. */
export function useLibrary(): readonly Entity[] {
  const [library, setLibrary] = useState(none);
  useEffect(() => {
    let isWanted = true;
    fetchLibrary()
      .then((found) => {
        if (isWanted) setLibrary(found);
      })
      // It answers every failure with none.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return library;
}
