import type { Sides } from "../../network/types";
import { list, message, type Said } from "./said";

/** Both sides of a disagreement in as few signs as can be: "↑2 · ↓1", "↑2 · background ↓", "↑1 · 1 unstated"; `short`: "↑2 · bg ↓". */
export function saySides({ up, down, unsigned, none, background }: Sides, form: "usual" | "short" = "usual"): Said {
  const sign = `${background.up.length > 0 ? "up" : ""}${background.down.length > 0 ? "down" : ""}`;
  return list("dot", [
    ...(up.length > 0 ? [message("sides.up", { number: up.length })] : []),
    ...(down.length > 0 ? [message("sides.down", { number: down.length })] : []),
    ...(none.length > 0 ? [message("sides.none", { number: none.length })] : []),
    ...(unsigned.length > 0 ? [message("sides.unstated", { number: unsigned.length })] : []),
    ...(sign === "" ? [] : [message(`sides.background.${form}`, { ways: message(`sides.ways.${sign}`) })]),
  ]);
}
