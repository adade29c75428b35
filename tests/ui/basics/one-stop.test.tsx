import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { useOneStop } from "../../../src/ui/basics/use-one-stop";

const rows = Array.from({ length: 12 }, (_, row) => row);

function Table() {
  const stop = useOneStop<HTMLTableElement>("button");
  return (
    <>
      <button type="button">before</button>
      <table {...stop}>
        <thead>
          <tr>
            <th>
              <button type="button">head</button>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {["a", "b", "c"].map((column) => (
                <td key={column}>
                  <button type="button">{`${row}${column}`}</button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button">after</button>
    </>
  );
}

function Cards() {
  const stop = useOneStop<HTMLDivElement>("button, summary");
  return (
    <div {...stop}>
      <h2 tabIndex={-1}>heading</h2>
      <p data-row="">
        <button type="button">one</button>
        <button type="button">two</button>
      </p>
      <details>
        <summary>more</summary>
        <button type="button">folded</button>
      </details>
      <button type="button">last</button>
    </div>
  );
}

const focused = () => document.activeElement?.textContent;

/** Where the focus is after each of the keys. */
async function way(...keys: readonly string[]): Promise<readonly (string | null | undefined)[]> {
  const places = [];
  for (const key of keys) {
    await userEvent.keyboard(key);
    places.push(focused());
  }
  return places;
}

describe("a table as one stop", () => {
  beforeEach(() => {
    render(<Table />);
    screen.getByText("before").focus();
  });

  it("is entered at its first line, left by the next Tab, and comes back to where it was left", async () => {
    expect(await way("{Tab}", "{ArrowDown}", "{ArrowRight}", "{Tab}", "{Shift>}{Tab}{/Shift}")).toEqual([
      "0a",
      "1a",
      "1b",
      "after",
      "1b",
    ]);
  });

  it("goes on by arrows, to both ends of a line, by ten lines, and to both ends of all", async () => {
    expect(
      await way("{Tab}", "{End}", "{ArrowRight}", "{PageDown}", "{PageDown}", "{Home}", "{ArrowLeft}", "{PageUp}"),
    ).toEqual(["0a", "0c", "0c", "10c", "11c", "11a", "11a", "1a"]);
    expect(await way("{Control>}{End}{/Control}", "{Control>}{Home}{/Control}", "{ArrowDown}")).toEqual([
      "11c",
      "head",
      "0a",
    ]);
  });

  it("leaves keys with other modifiers to others", async () => {
    expect(await way("{Tab}", "{Alt>}{ArrowDown}{/Alt}", "{Shift>}{ArrowDown}{/Shift}")).toEqual(["0a", "0a", "0a"]);
  });
});

describe("cards as one stop", () => {
  beforeEach(() => {
    render(<Cards />);
  });

  it("pass over what is folded away", async () => {
    screen.getByText("one").focus();
    expect(await way("{ArrowRight}", "{ArrowDown}", "{ArrowDown}", "{Home}")).toEqual(["two", "more", "last", "one"]);
  });

  it("go on by Tab at what follows a heading that was jumped to", async () => {
    screen.getByText("last").focus();
    screen.getByText("heading").focus();
    expect(await way("{Tab}")).toEqual(["one"]);
  });
});
