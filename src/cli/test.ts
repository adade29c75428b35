import { type StepResult, summaryLines } from "./testing/step";
import { steps } from "./testing/steps";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. Steps: ${steps.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const results: StepResult[] = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const outcome = await step.run();
  results.push({ ...outcome, name: step.name, seconds: (performance.now() - start) / 1000 });
}

console.log(`\n${summaryLines(results).join("\n")}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
