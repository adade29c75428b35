import { useEffect, useEffectEvent, useRef } from "react";
import { movesToPlaces, type Place } from "../../scene/compose/file-places";
import type { Scene } from "../../scene/types";
import { useAppStore } from "../context";
import { keyOfSource } from "../source";

/** Where the files of new collections draw their nodes, by key of the collection, until the first picture of it is there. */
const waiting = new Map<string, Readonly<Record<string, Place>>>();

/** Has the nodes of a collection put where its file draws them, as one step, once its picture is laid out. */
export function placeAsInFile(key: string, places: Readonly<Record<string, Place>>): void {
  if (Object.keys(places).length > 0) waiting.set(key, places);
}

/**
 * Moves the nodes of a collection that was just brought in to the places of its file.
 * @param scene as it is laid out
 * @param onPlaced called once the scene with the moved nodes is there
 */
export function useFilePlaces(scene: Scene | null, onPlaced: () => void): void {
  const store = useAppStore();
  const isMoving = useRef(false);
  const placed = useEffectEvent(onPlaced);
  useEffect(() => {
    if (isMoving.current) placed();
    isMoving.current = false;
    const key = keyOfSource(store.getState().source);
    const places = waiting.get(key);
    if (scene === null || scene.nodes.length === 0 || places === undefined) return;
    waiting.delete(key);
    const moves = movesToPlaces(scene.nodes, places);
    if (Object.keys(moves).length === 0) return;
    isMoving.current = true;
    store.getState().change({ moves });
  }, [store, scene]);
}
