import { expect, it } from "vitest";
import { offerOf } from "../../../src/features/bring-in/offer/use-paste";

const clipboard = (text: string, files: readonly File[] = []) => ({
  getData: (type: string) => (type === "text/plain" ? text : ""),
  files: files as unknown as FileList,
});

it("takes cells and lines, and leaves a word or a sentence alone", () => {
  expect(offerOf(clipboard("a\tb"))).toEqual({ kind: "text", text: "a\tb" });
  expect(offerOf(clipboard("a,b\n1,2\n"))).toEqual({ kind: "text", text: "a,b\n1,2\n" });
  expect(offerOf(clipboard("RUNX2 goes up\n"))).toBeNull();
  expect(offerOf(clipboard(""))).toBeNull();
});

it("takes files, but cells rather than the picture that a spreadsheet puts beside them", () => {
  const picture = new File([""], "image.png", { type: "image/png" });
  expect(offerOf(clipboard("", [picture]))).toEqual({ kind: "files", files: [picture] });
  expect(offerOf(clipboard("a\tb", [picture]))).toEqual({ kind: "text", text: "a\tb" });
});
