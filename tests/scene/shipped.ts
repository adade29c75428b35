import { resolve } from "node:path";
import { orderOfFolder } from "../../src/cli/build/folder-order";
import { shippedScene } from "../../src/cli/layouts/measure";
import type { Level } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import type { Order } from "../../src/scene/layout/model/model";
import type { Scene } from "../../src/scene/types";
import { isopsoralen } from "../domain/real";
import { keptDataset } from "../kept-dataset";

const { dataset } = isopsoralen();
let found: Order | null = null;

/** The order of the shipped dataset. */
export function shippedOrder(): Order {
  found ??= orderOfFolder(resolve("data"), dataset.dataset.id, dataset);
  return found;
}

const scenes = new Map<string, Scene>();

function kept(key: string, made: () => Scene): Scene {
  const scene = scenes.get(key) ?? made();
  scenes.set(key, scene);
  return scene;
}

/** The review's picture as the app shows it first; composed once, for a scene never changes. */
export function shipped(level: Level, language: Language): Scene {
  return kept(`${level} ${language}`, () => shippedScene(dataset, shippedOrder(), level, language));
}

/** The same of any dataset of the project. */
export function shippedOf(id: string, level: Level, language: Language): Scene {
  if (id === dataset.dataset.id) return shipped(level, language);
  return kept(`${id} ${level} ${language}`, () => {
    const other = keptDataset(id);
    return shippedScene(other, orderOfFolder(resolve("data"), id, other), level, language);
  });
}

export { dataset };
