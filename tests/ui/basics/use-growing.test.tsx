import { act, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useGrowing } from "../../../src/ui/basics/use-growing";

/** What the browser says of the element behind the last row. */
let comesIntoSight: () => void = () => undefined;

class FakeObserver {
  constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    comesIntoSight = () => callback([{ isIntersecting: true }]);
  }
  observe(): void {}
  disconnect(): void {}
}

function Rows({ total }: { readonly total: number }) {
  const { drawn, end } = useGrowing(total);
  return (
    <>
      {Array.from({ length: drawn }, (_, row) => (
        <p key={String(row)}>{row}</p>
      ))}
      {drawn < total ? <span ref={end} /> : null}
    </>
  );
}

const rowsOf = (container: HTMLElement): number => container.querySelectorAll("p").length;

afterEach(() => vi.unstubAllGlobals());

describe("a long list", () => {
  it("is drawn whole where it is an ordinary one", () => {
    vi.stubGlobal("IntersectionObserver", FakeObserver);
    expect(rowsOf(render(<Rows total={105} />).container)).toBe(105);
    expect(rowsOf(render(<Rows total={3} />).container)).toBe(3);
  });

  it("of thousands grows when its end comes into sight, and goes on paper whole", () => {
    vi.stubGlobal("IntersectionObserver", FakeObserver);
    const { container } = render(<Rows total={5000} />);
    const before = rowsOf(container);
    expect(before).toBeLessThan(500);
    act(() => comesIntoSight());
    expect(rowsOf(container)).toBeGreaterThan(before);
    expect(rowsOf(container)).toBeLessThan(before + 100);
    act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(rowsOf(container)).toBe(5000);
  });

  it("is drawn whole where the browser does not say what is in sight", () => {
    vi.stubGlobal("IntersectionObserver", undefined);
    expect(rowsOf(render(<Rows total={2000} />).container)).toBe(2000);
  });
});
