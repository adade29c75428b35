/** Characters that are enough to recognise a name or a part of a link. */
const enough = 60;

/** A text from outside for a message: cut where it is so long that it would cover what it is about. */
export function shortText(text: string, most = enough): string {
  // By characters as they are read, not halves of them; and not all of a text that may be megabytes long.
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
