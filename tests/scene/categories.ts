import { sceneCategory } from "../../src/scene/compose/nodes";
import { testCategory } from "../domain/categories";

/** A category of made-up worlds, as a scene has it. */
export const testSceneCategory = (id: string) => sceneCategory(testCategory(id), "en");
