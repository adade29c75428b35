/** A value of the records as part of a message key: "in vitro" → "in-vitro". */
export function messageKey(value: string): string {
  return value.replaceAll(" ", "-");
}
