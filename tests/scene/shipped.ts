import { resolve } from "node:path";
import { orderOfFolder } from "../../src/cli/build/folder-order";
import { shippedScene } from "../../src/cli/layouts/measure";
import type { Level } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import type { Order } from "../../src/scene/layout/model/model";
import type { Scene } from "../../src/scene/types";
import { isopsoralen } from "../domain/real";

const { dataset } = isopsoralen();
let found: Order | null = null;

/** The order of the shipped dataset. */
export function shippedOrder(): Order {
  found ??= orderOfFolder(resolve("data"), dataset.dataset.id, dataset);
  return found;
}

const scenes = new Map<string, Scene>();

/** The review's picture as the app shows it first; composed once, for a scene never changes. */
export function shipped(level: Level, language: Language): Scene {
  const key = `${level} ${language}`;
  const scene = scenes.get(key) ?? shippedScene(dataset, shippedOrder(), level, language);
  scenes.set(key, scene);
  return scene;
}

export { dataset };
