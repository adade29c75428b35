import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

/** A test that failed. */
export interface Failure {
  readonly title: string;
  /** File and line, or the file alone where the runner names no line. */
  readonly place: string;
  /** What the runner says is wrong; may have many lines. */
  readonly message: string;
}

const mostLines = 8;
const mostFailures = 12;

/** A few lines for each failed test: its title, its place and the beginning of its message. */
export function failureLines(failures: readonly Failure[]): string[] {
  const lines = failures.slice(0, mostFailures).flatMap(({ title, place, message }) => {
    const said = stripVTControlCharacters(message)
      .split("\n")
      .filter((line) => line.trim() !== "");
    const left = said.length > mostLines ? ["…"] : [];
    return [`  ${place}  ${title}`, ...[...said.slice(0, mostLines), ...left].map((line) => `    ${line.trimEnd()}`)];
  });
  const more = failures.length - mostFailures;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

/** What is read of a report of vitest's reporter "json". */
export const vitestTests = z.array(
  z.object({
    name: z.string(),
    /** Why the file itself did not run. */
    message: z.string().optional(),
    assertionResults: z.array(
      z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
    ),
  }),
);

/** Tests that failed in vitest, and files that did not run. `root`: folder that places are told from. */
export function unitFailures(files: z.infer<typeof vitestTests>, root: string): Failure[] {
  return files.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0) return message ? [{ title: "the file did not run", place: file, message }] : [];
    return failed.map(({ fullName, failureMessages }) => {
      const said = failureMessages?.[0] ?? "";
      const at = said.indexOf(`${name}:`);
      const line = at < 0 ? undefined : /^:(\d+)/.exec(said.slice(at + name.length))?.[1];
      return {
        title: fullName,
        place: line === undefined ? file : `${file}:${line}`,
        message: messageOf(said),
      };
    });
  });
}

/** The stack of calls says no more than the place; of a test that took too long vitest's report has nothing else. */
function messageOf(said: string): string {
  const message = said.split(/\n\s+at /)[0] ?? "";
  return message === "Error: STACK_TRACE_ERROR" ? "The test took longer than it may." : message;
}

const error = z.object({
  message: z.string().optional(),
  location: z.object({ file: z.string(), line: z.int() }).optional(),
});

const attempt = z.object({
  status: z.string().optional(),
  errors: z.array(error).optional(),
});

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.int(),
  tests: z.array(z.object({ status: z.string(), results: z.array(attempt) })),
});

interface Suite {
  readonly title: string;
  readonly specs: readonly z.infer<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ title: z.string(), specs: z.array(spec), suites: z.array(suite).optional() }),
);

/** What is read of a report of Playwright's reporter "json". */
export const playwrightTests = z.object({
  suites: z.array(suite),
  /** Outside of any test, as of a file that does not load. */
  errors: z.array(error).optional(),
});

/** Tests that failed in Playwright, those that passed on a second try included. `root`: folder that places are told from. */
export function endToEndFailures({ suites, errors = [] }: z.infer<typeof playwrightTests>, root: string): Failure[] {
  const outside = errors.map((each) => failureOf(each, "outside of the tests", "", root));
  return [...outside, ...suites.flatMap((file) => failuresIn(file, [], root))];
}

function failuresIn(inside: Suite, above: readonly string[], root: string): Failure[] {
  const own = inside.specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ results }) => {
        const first = results.flatMap(({ errors }) => errors ?? [])[0];
        const said = first ?? { message: results[0]?.status };
        return failureOf(said, [...above, title].join(" › "), `${file}:${line}`, root);
      }),
  );
  // The outermost suites are the files, which the places name.
  return [...own, ...(inside.suites ?? []).flatMap((each) => failuresIn(each, [...above, each.title], root))];
}

function failureOf(
  { message = "", location }: z.infer<typeof error>,
  title: string,
  place: string,
  root: string,
): Failure {
  return { title, message, place: location ? `${relative(root, location.file)}:${location.line}` : place };
}
