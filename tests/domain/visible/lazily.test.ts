import { expect, it, vi } from "vitest";
import { lazily } from "../../../src/domain/visible/lazily";

it("a value is worked out when it is first read, once, and others not at all", () => {
  const counted = vi.fn(() => 2);
  const unread = vi.fn(() => 3);
  const values = lazily<{ readonly counted: number; readonly unread: number }>({ counted, unread });
  expect(counted).not.toHaveBeenCalled();
  expect([values.counted, values.counted]).toEqual([2, 2]);
  expect(counted).toHaveBeenCalledTimes(1);
  expect(unread).not.toHaveBeenCalled();
  expect({ ...values }).toEqual({ counted: 2, unread: 3 });
});
