import { useEffect, useMemo, useState } from "react";
import type { Scene } from "../../scene/types";
import { charactersOf } from "../elements/characters";
import type { GraphElement } from "../elements/elements";
import { reuseElements } from "../elements/reuse-elements";
import { toElements } from "../elements/to-elements";
import { areFontsLoaded, loadFonts } from "../style/typeface";

/** A scene with its elements. */
export interface Drawing {
  readonly scene: Scene;
  readonly elements: readonly GraphElement[];
}

/**
 * What the canvas shows: the scene, as soon as the fonts for its words are there; until then the one before, since
 * Cytoscape does not repaint when a font arrives late. Null before the first.
 */
export function useDrawing(scene: Scene): Drawing | null {
  const ready = useFonts(scene);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  if (!ready || drawing?.scene === scene) return drawing;
  const next: Drawing = { scene, elements: reuseElements(drawing?.elements ?? null, toElements(scene)) };
  setDrawing(next);
  return next;
}

/** Whether the fonts for all characters of a scene have been loaded (or waited for long enough). */
function useFonts(scene: Scene): boolean {
  const [loaded, setLoaded] = useState<ReadonlySet<string>>(new Set());
  const missing = useMemo(() => {
    const characters = [...charactersOf(scene)].filter((character) => !loaded.has(character)).join("");
    return areFontsLoaded(characters) ? "" : characters;
  }, [scene, loaded]);
  useEffect(() => {
    if (missing === "") return;
    let awaited = true;
    loadFonts(missing)
      .then(() => {
        if (awaited) setLoaded((before) => new Set([...before, ...missing]));
      })
      // `loadFonts` settles for whatever fonts there are; it has nothing to fail with.
      .catch(() => undefined);
    return () => {
      awaited = false;
    };
  }, [missing]);
  return missing === "";
}
