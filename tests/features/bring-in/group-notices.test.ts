import { expect, it } from "vitest";
import { dropped, refused } from "../../../src/exchange/base/notices";
import { groupNotices } from "../../../src/features/bring-in/notices/group-notices";

it("puts remarks that are alike together, each once, the gravest first", () => {
  const line = (number: number) => ({ line: number });
  const groups = groupNotices([
    dropped("not-held", line(1)),
    refused("missing-node", line(2)),
    dropped("not-held", line(3)),
    refused("missing-node", line(2)),
  ]);
  expect(groups.map(({ code, notices }) => [code, notices.map(({ place }) => place)])).toEqual([
    ["missing-node", [line(2)]],
    ["not-held", [line(1), line(3)]],
  ]);
});
