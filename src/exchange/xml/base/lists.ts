/** Several values as one text, parted by a bar; a bar that belongs to a value has a backslash before it. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[|\\]/g, "\\$&")).join("|");
}

/** The values of such a text, in order, empty ones too. */
export function splitList(text: string): readonly string[] {
  const values: string[] = [];
  let value = "";
  let isEscaped = false;
  for (const character of text) {
    if (!isEscaped && character === "\\") {
      isEscaped = true;
    } else if (!isEscaped && character === "|") {
      values.push(value.trim());
      value = "";
    } else {
      value += isEscaped && character !== "|" && character !== "\\" ? `\\${character}` : character;
      isEscaped = false;
    }
  }
  return [...values, (isEscaped ? `${value}\\` : value).trim()];
}
