import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import ExportDialog from "../../../src/features/export";
import type { Scene } from "../../../src/scene/types";
import { useShownScene, useShowScene } from "../../../src/store/layout/shown-scene";
import { fixtureScene } from "../../figure/fixture-scene";
import { renderWithStore } from "../with-store";

/** A canvas with the dialog over it, which opens once the canvas stands, as in the app: nothing is laid out for it. */
export function Canvas({ scene }: { readonly scene: Scene }) {
  useShowScene(scene);
  return useShownScene() === scene ? <ExportDialog open onOpenChange={() => undefined} /> : null;
}

export const composer = (initial = {}, language: "en" | "zh" = "en") =>
  renderWithStore(<Canvas scene={{ ...fixtureScene(), language }} />, initial, language);

export const choose = (role: string, name: string | RegExp) => userEvent.click(screen.getByRole(role, { name }));
