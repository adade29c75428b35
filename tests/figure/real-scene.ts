import type { Evidence } from "../../src/domain/evidence";
import type { Level } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { dataset, shippedOrder } from "../scene/shipped";
import { brieflyOrdered, laidOut, type RealScene } from "./laid-out";

const scenes = new WeakMap<Evidence, Map<string, RealScene>>();

/** The review's own graph as the app draws it, with the shipped order; made once, for a scene never changes. */
export function realScene(evidence: Evidence, language: Language, level: Level): RealScene {
  const ofEvidence = scenes.get(evidence) ?? new Map<string, RealScene>();
  scenes.set(evidence, ofEvidence);
  const key = `${language} ${level}`;
  const order = () => (evidence.dataset === dataset ? shippedOrder() : brieflyOrdered(evidence));
  const made = ofEvidence.get(key) ?? laidOut(evidence, language, level, order());
  ofEvidence.set(key, made);
  return made;
}
