/** A copy of plain data with every point in it, whatever it belongs to, moved by the same way. */
export function shifted<T>(value: T, dx: number, dy: number): T {
  return shiftedValue(value, dx, dy) as T;
}

function shiftedValue(value: unknown, dx: number, dy: number): unknown {
  if (Array.isArray(value)) return value.map((each) => shiftedValue(each, dx, dy));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (typeof part !== "number") return [name, shiftedValue(part, dx, dy)];
      return [name, name === "x" ? part + dx : name === "y" ? part + dy : part];
    }),
  );
}
