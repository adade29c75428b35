import type { Core, EventObject } from "cytoscape";

type Handlers<E> = Readonly<Record<string, (event: E) => void>>;

/** Listens to events of the canvas, by their names; the returned function ends it. */
export function listenOnCanvas(cy: Core, handlers: Handlers<EventObject>): () => void {
  const all = Object.entries(handlers);
  for (const [names, handler] of all) cy.on(names, handler);
  return () => {
    for (const [names, handler] of all) cy.off(names, handler);
  };
}

/** Listens to events of the page, by their names; the returned function ends it. `capture`: before those inside. */
export function listenOn<E extends Event>(target: EventTarget, handlers: Handlers<E>, capture = false): () => void {
  const all = Object.entries(handlers) as [string, EventListener][];
  for (const [name, handler] of all) target.addEventListener(name, handler, capture);
  return () => {
    for (const [name, handler] of all) target.removeEventListener(name, handler, capture);
  };
}
