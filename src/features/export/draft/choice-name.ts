import type { Choice } from "../../../store/state";

/** A choice in the name of a file. */
export function choiceName(choice: Choice): string {
  switch (choice.kind) {
    case "study":
      return `study-${choice.ref}`;
    case "route":
      return choice.path.join("-");
    case "node":
    case "edge":
      return choice.id;
  }
}
