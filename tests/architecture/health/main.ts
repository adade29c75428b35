/** Prints how healthy the structure of the code is, beside the limits, and where a limit is exceeded. `npm run health`. */
import { holds, measureHealth } from "./measures";

const measures = measureHealth();
const width = Math.max(...measures.map(({ name }) => name.length));
console.log(`${"".padEnd(width)}  ${"value".padStart(7)}  limit`);
for (const measure of measures) {
  const { name, value, limit, atLeast } = measure;
  const bound = `${atLeast ? "≥" : "≤"} ${limit}`.padEnd(7);
  console.log(`${name.padEnd(width)}  ${String(value).padStart(7)}  ${bound}${holds(measure) ? "" : "  NOT MET"}`);
  if (!holds(measure)) for (const place of measure.places.slice(0, 40)) console.log(`  ${place}`);
}
process.exitCode = measures.every(holds) ? 0 : 1;
