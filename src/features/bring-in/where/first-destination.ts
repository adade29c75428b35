import type { Language } from "../../../domain/records";
import type { Incoming } from "../../../exchange/base/incoming";
import type { Destination } from "./destination";

/**
 * What is proposed: a collection of its own beside one that is shipped, else the open one. It is called what the file calls
 * itself, else what the file is called.
 */
export function firstDestination(
  file: string,
  incoming: Incoming,
  language: Language,
  isShipped: boolean,
): Destination {
  const own = incoming.kind === "network" ? (incoming.title ?? "").trim() : "";
  const bare = file
    .replace(/(\.[a-z0-9]{1,6}){1,2}$/i, "")
    .replaceAll(/[_\s]+/g, " ")
    .trim();
  return { kind: isShipped ? "new" : "present", title: own === "" ? bare : own, language, studied: "" };
}
