import type { Effect, EntityKind } from "../../records";
import type { Named } from "../claims/names";
import { entity, list, type Message, message, references, type Said } from "./said";

/** Longer lists name the first ones and count the rest. */
const LISTED = 4;

/** Names in a row. */
export function names(things: readonly Named[]): Said {
  const more = things.length - LISTED;
  if (more <= 1) return list("and", things.map(entity));
  return message("list.shortened", {
    items: list("separator", things.slice(0, LISTED).map(entity)),
    more,
    total: things.length,
  });
}

/** "ref 24", "refs 24, 25". */
export function refs(numbers: readonly number[]): Said {
  return message("refs", { refs: references(numbers) }, numbers.length);
}

/** What is done to a thing of a kind: amounts rise, processes are promoted, diseases alleviated. */
export function verb(effect: Effect, kind: EntityKind, subjects = 1): Message {
  const name = effect === "no effect" ? "none" : effect;
  return message(`verb.${kind}.${name}`, {}, subjects, `verb.any.${name}`);
}

/** "silymarin activates X". */
export function clause(subject: Said, said: Said, object: Said): Said {
  return message("clause", { subject, verb: said, object });
}

/** Something in brackets behind a word. */
export function aside(text: Said, inside: Said): Said {
  return message("aside", { text, inside });
}

/** What is said, and what it rests on. */
export function restsOn(said: Said, on: Said): Said {
  return message("restsOn", { said, on });
}

/** "7 studies". */
export function studies(count: number): Said {
  return message("studies", {}, count);
}

/** A remark with the references that it is about, where there are any. */
export function remark(key: string, numbers: readonly number[]): readonly Said[] {
  return numbers.length > 0 ? [message(key, { refs: refs(numbers) })] : [];
}
