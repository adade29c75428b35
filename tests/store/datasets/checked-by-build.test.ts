import { afterEach, describe, expect, it, vi } from "vitest";
import { digestOfDataset, textOfDataset } from "../../../src/cli/build/dataset-text";
import { parseCompiled } from "../../../src/dataset/parse-compiled";
import { checkedByBuild } from "../../../src/store/datasets/checked-by-build";
import { firstSource } from "../../../src/store/source";
import { isopsoralen } from "../../domain/real";

const { dataset } = isopsoralen();
const text = textOfDataset(dataset);
const bytes = new TextEncoder().encode(text).buffer;

/** A page with the digest of a dataset in it; null: with none. */
function page(digest: string | null): void {
  vi.stubGlobal("document", { querySelector: () => (digest === null ? null : { content: digest }) });
}

describe("the dataset that the build checked", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is taken as it is, the very one that the checks would give", async () => {
    page(digestOfDataset(dataset));
    const taken = await checkedByBuild(firstSource, bytes);
    const checked = parseCompiled(text);
    expect(checked.ok && checked.dataset).toEqual(taken);
  });

  it("is known by its bytes: a changed file, another dataset, and a page without a digest are checked", async () => {
    page(digestOfDataset(dataset));
    expect(await checkedByBuild(firstSource, new TextEncoder().encode(`${text} `).buffer)).toBeNull();
    expect(await checkedByBuild({ kind: "shipped", id: "psoralen" }, bytes)).toBeNull();
    expect(await checkedByBuild({ kind: "file", id: "isopsoralen" }, bytes)).toBeNull();
    page(null);
    expect(await checkedByBuild(firstSource, bytes)).toBeNull();
  });

  it("is checked where the browser makes no digests", async () => {
    page(digestOfDataset(dataset));
    vi.stubGlobal("crypto", {});
    expect(await checkedByBuild(firstSource, bytes)).toBeNull();
  });
});
