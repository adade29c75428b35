import type { FormatId, Loss } from "../../exchange/base/formats";
import type { Notice, Place } from "../../exchange/base/notices";
import words from "../../i18n/messages/en/exchange.json";

/** A notice as one line for a terminal: how grave, where, what, found, expected. */
export function noticeLine({ code, weight, place, found, expected }: Notice): string {
  const where = place === null ? "" : ` ${placeWords(place)}:`;
  const details = [found && `Found: ${found}.`, expected && `Expected: ${expected}.`].filter((each) => each);
  return [`${weight}:${where}`, words.notice[code], ...details].join(" ");
}

function placeWords(place: Place): string {
  if ("line" in place) return `line ${place.line}`;
  if ("path" in place) return place.path;
  return place.sheet === undefined ? `row ${place.row}` : `row ${place.row} of sheet "${place.sheet}"`;
}

/** What a format cannot hold, as one line. */
export function lossLine({ code, count }: Loss): string {
  const many: Readonly<Record<string, string>> = words.loss;
  const text = many[`${code}_${count === 1 ? "one" : "other"}`] ?? code;
  return `not held: ${text.replace("{{count}}", String(count))}`;
}

export const formatName = (id: FormatId): string => words.format[id];
