import type { Core, SingularElementReturnValue } from "cytoscape";
import type { Emphasis, Scene } from "../../scene/types";

const emphases: readonly Emphasis[] = ["normal", "focus", "dim", "hidden"];

/** The class that stands for an emphasis; the normal one has none. */
export function emphasisClass(emphasis: Emphasis): string {
  return emphasis === "normal" ? "" : emphasis;
}

/**
 * Brings forward, steps back and hides by classes, with all that belongs to a node or arrow. Only what changes is
 * touched: a choice costs the canvas no more than the things it concerns.
 */
export function applyEmphasis(cy: Core, scene: Scene): void {
  const wanted = new Map([...scene.nodes, ...scene.edges].map(({ id, emphasis }) => [id, emphasis]));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const emphasis = wanted.get(String(element.data("owner"))) ?? "normal";
      for (const each of emphases) {
        const name = emphasisClass(each);
        if (name) setClass(element, name, each === emphasis);
      }
    });
  });
}

/** Gives a state to one element and takes it from all others. */
export function markOnly(cy: Core, state: "chosen" | "current" | "over" | "lifted", id: string | null): void {
  cy.batch(() => {
    cy.elements(`.${state}`)
      .filter((element) => element.id() !== id)
      .removeClass(state);
    if (id !== null) cy.getElementById(id).addClass(state);
  });
}

function setClass(element: SingularElementReturnValue, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}
