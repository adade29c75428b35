import type { KeyboardEvent } from "react";

/** Moves the focus between the given buttons, from the one that has it: up, down, to the first, to the last. Other keys are left alone. */
export function moveBetween(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const at = buttons.findIndex((button) => button.contains(document.activeElement));
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
