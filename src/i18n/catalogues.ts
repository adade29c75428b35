import type { Language } from "../domain/records";
import encodingEn from "./messages/en/encoding.json";
import figureEn from "./messages/en/figure.json";
import graphEn from "./messages/en/graph.json";
import sceneEn from "./messages/en/scene.json";
import sentencesEn from "./messages/en/sentences.json";
import encodingZh from "./messages/zh/encoding.json";
import figureZh from "./messages/zh/figure.json";
import graphZh from "./messages/zh/graph.json";
import sceneZh from "./messages/zh/scene.json";
import sentencesZh from "./messages/zh/sentences.json";

/** The messages of one language: a namespace for each file of `messages/<language>`. */
export interface Catalogue {
  /** What pictures, files and sentences are worded with, at hand wherever these are made. */
  readonly words: Readonly<Record<"encoding" | "figure" | "scene" | "sentences", object>> & {
    readonly graph: typeof graphEn;
  };
  /** All messages, in a chunk of their own by path of their file: only the language in use loads. */
  readonly all: () => Promise<{ readonly default: Readonly<Record<string, object>> }>;
}

/** The one place that names the catalogues of each language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    words: { encoding: encodingEn, figure: figureEn, graph: graphEn, scene: sceneEn, sentences: sentencesEn },
    all: () => import("./catalogue-en"),
  },
  zh: {
    words: { encoding: encodingZh, figure: figureZh, graph: graphZh, scene: sceneZh, sentences: sentencesZh },
    all: () => import("./catalogue-zh"),
  },
};
