import { useEffect, useState } from "react";
import type { Language } from "../domain/records";
import type { Scene } from "../scene/types";
import type { GraphElement } from "./elements";
import { reuseElements } from "./reuse-elements";
import { toElements } from "./to-elements";
import { loadFonts } from "./typeface";

/** A scene with its elements. */
export interface Drawing {
  readonly scene: Scene;
  readonly elements: readonly GraphElement[];
}

/**
 * What the canvas shows: the scene, as soon as the fonts of its language are there; until then the one before, since
 * Cytoscape does not paint anew when a font arrives late. Null before the first.
 */
export function useDrawing(scene: Scene): Drawing | null {
  const ready = useFonts(scene.language);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  if (!ready || drawing?.scene === scene) return drawing;
  const next: Drawing = { scene, elements: reuseElements(drawing?.elements ?? null, toElements(scene)) };
  setDrawing(next);
  return next;
}

function useFonts(language: Language): boolean {
  const [loaded, setLoaded] = useState<ReadonlySet<Language>>(new Set());
  useEffect(() => {
    let awaited = true;
    loadFonts(language)
      .then(() => {
        if (awaited) setLoaded((before) => new Set([...before, language]));
      })
      // `loadFonts` settles for whatever fonts there are; it has nothing to fail with.
      .catch(() => undefined);
    return () => {
      awaited = false;
    };
  }, [language]);
  return loaded.has(language);
}
