const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text without the characters that XML 1.0 forbids. */
function allowedInXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

/** Text that may stand in XML 1.0, in an element or an attribute. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return allowedInXml(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** A number without needless digits: 12, 12.5, -0.25. */
export function decimal(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}

/** Attributes of an element; those that are null are left out. */
export function attributes(pairs: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(pairs)
    .filter((pair): pair is [string, string | number] => pair[1] !== null)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? decimal(value) : escapeXml(value)}"`)
    .join("");
}

/**
 * A name for an XML id, readable in the layer list of a drawing program: letters, digits, dot, hyphen, underscore.
 * `>` of an arrow's id reads "to".
 */
export function xmlId(...parts: readonly string[]): string {
  const id = parts
    .join("-")
    .replace(/>/g, "-to-")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return /^[\p{L}_]/u.test(id) ? id : `_${id}`;
}
