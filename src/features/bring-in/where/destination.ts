import type { Language } from "../../../domain/records";

/** Where evidence goes: into a collection of its own, of which three things are asked, or into the open one. */
export interface Destination {
  readonly kind: "new" | "present";
  readonly title: string;
  readonly language: Language;
  readonly studied: string;
}

/** A new collection needs a title. */
export const isComplete = ({ kind, title }: Destination): boolean => kind === "present" || title.trim() !== "";
