import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import RoutesPage from "../../../src/features/routes";
import type { AppStore } from "../../../src/store/create-store";
import { selectEvidence } from "../../../src/store/selectors";
import { readUrl } from "../../../src/store/url";
import { renderWithStore } from "../with-store";

async function ask(query: Readonly<Record<string, string>>, language: "en" | "zh" = "en"): Promise<AppStore> {
  return renderWithStore(<RoutesPage />, { page: "routes", query }, language);
}

const found = () => within(screen.getByRole("region", { name: /^(From|Routes|从)/ }));
const routes = async () => {
  const list = await found().findByRole("list", { name: "" });
  return [...list.children].map((each) => within(each as HTMLElement));
};
const pick = async (name: string, text: string) => {
  const field = screen.getByRole("combobox", { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.click(await screen.findByRole("option", { name: text }));
};

describe("how does isopsoralen lower NFATc1?", () => {
  it("through NF-κB, say references 24 and 25", async () => {
    await ask({ to: "NFATC1" });
    const [first] = await routes();
    const sentence = first?.getByText(/which increases/);
    expect(sentence?.textContent).toBe("Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]");
    const inSentence = within(sentence ?? document.body);
    expect(inSentence.getAllByRole("button", { name: /^Reference 2[45],/ })).toHaveLength(4);
    expect(first?.getByRole("list", { name: "Cautions" }).textContent).toBe(
      "Steps 1 and 2 count references 24 and 25, which are possible duplicates",
    );
    expect(first?.getByText("Net effect: NFATc1 down")).toBeTruthy();
    expect(first?.getByText(/^Weakest step: NF-κB → NFATc1/)).toBeTruthy();
  });

  it("is asked by choosing the end, and a number opens its study", async () => {
    const store = await ask({});
    expect(found().getByRole("status").textContent).toContain("Choose where the route should end");
    await pick("To", "NFATc1");
    expect(store.getState().query).toEqual({ to: "NFATC1" });
    const [first] = await routes();
    await userEvent.click(first?.getAllByRole("button", { name: /^Reference 25/ })[0] ?? document.body);
    expect(store.getState().choice).toEqual({ kind: "study", ref: 25 });
  });

  it("is brought forward on the graph, with the boxes open where a step would be hidden in one", async () => {
    const store = await ask({ to: "NFATC1" });
    const [first] = await routes();
    await userEvent.click(first?.getByRole("button", { name: "Show on the graph" }) ?? document.body);
    expect(store.getState()).toMatchObject({
      page: "graph",
      choice: { kind: "route", path: ["isopsoralen", "NF-KB", "NFATC1"] },
    });
  });

  it("is carried by a link that reopens the question with the route", async () => {
    const user = userEvent.setup();
    const store = await ask({ to: "NFATC1", len: "3" });
    const [first] = await routes();
    await user.click(first?.getByRole("button", { name: "Copy link" }) ?? document.body);
    const { hash } = new URL(await navigator.clipboard.readText());
    const { state, ignored } = readUrl(hash, selectEvidence(store.getState()), "en", () => true);
    expect(ignored).toEqual([]);
    expect(state).toMatchObject({
      page: "routes",
      query: { to: "NFATC1", len: "3" },
      choice: { kind: "route", path: ["isopsoralen", "NF-KB", "NFATC1"] },
    });
  });

  it("is told in Chinese with the same references", async () => {
    await ask({ to: "NFATC1" }, "zh");
    const [first] = await routes();
    expect(first?.getByText(/后者/).textContent).toMatch(/异补骨脂素抑制 NF-κB\s?\[24、25\]/);
  });
});

describe("less bone resorption", () => {
  it("comes through NF-κB first, and a route of background steps carries its caution", async () => {
    await ask({ to: "BONE-RESORPTION" });
    const [first, second] = await routes();
    expect(first?.getByText("Net effect: bone resorption down")).toBeTruthy();
    const cautions = second?.getByRole("list", { name: "Cautions" }).textContent;
    expect(cautions).toContain("Steps 2 and 3 are background");
    expect(cautions).toContain("No single study reports the whole route");
  });

  it("has fewer ways without background steps", async () => {
    const store = await ask({ to: "BONE-RESORPTION" });
    const all = (await routes()).length;
    await userEvent.click(screen.getByRole("checkbox", { name: /^background/ }));
    expect(store.getState().query.known).toBe("tested,blocked,inferred,predicted,database");
    await waitFor(async () => expect((await routes()).length).toBeLessThan(all));
  });
});

describe("a question without an answer", () => {
  const said = (text: RegExp) => waitFor(() => expect(found().getByRole("status").textContent).toMatch(text));

  it("says that start and end are the same, for a thing and for a box that holds it", async () => {
    await ask({ from: "NFATC1", to: "NFATC1" });
    await said(/Start and end are the same/);
  });

  it("says that no route leads there, and offers what to try", async () => {
    const store = await ask({ from: "OSTEOPOROSIS", to: "NOTCH", len: "2" });
    await said(/no route of up to 2 steps/);
    await userEvent.click(found().getByRole("button", { name: "Allow up to 8 steps" }));
    expect(store.getState().query.len).toBe("8");
  });

  it("names an id of a link that the dataset does not have", async () => {
    await ask({ to: "NO-SUCH-THING" });
    await said(/“NO-SUCH-THING”/);
  });
});

describe("feedback loops", () => {
  it("are listed with their references: RUNX2 and PPARγ hold each other, say 31 and others", async () => {
    await ask({});
    const loops = within(await screen.findByRole("region", { name: "Feedback loops" }));
    const [first] = loops.getAllByRole("listitem");
    // The chain above is drawn for the eye; the sentence names its things for everybody.
    const sentence = within(first as HTMLElement).getByText(/^PPARγ modulates RUNX2/);
    expect(sentence.textContent).toBe(
      "PPARγ modulates RUNX2 (direction not stated) [background 31], which modulates PPARγ (direction not stated) [background 31]",
    );
    expect(sentence.closest("[aria-hidden]")).toBeNull();
    expect(within(sentence).getAllByRole("button", { name: /^Reference 31/ })).toHaveLength(2);
  });
});

describe("blocking NF-κB", () => {
  const fate = (name: string) =>
    within(screen.getByRole("list", { name }))
      .queryAllByRole("listitem")
      .map((item) => item.firstElementChild?.textContent);

  it("takes no outcome's last support, and says that this is reachability", async () => {
    await ask({ block: "NF-KB" });
    expect(screen.getByText(/reachability in the evidence, not a simulation/)).toBeTruthy();
    expect(fate("Lose all support")).toEqual([]);
    expect(fate("Keep only background or prediction")).toEqual(["Bone resorption"]);
    expect(fate("Keep another route")).toContain("Osteoclast formation");
    expect(fate("Never supported")).toEqual(["Oestrogen deficiency"]);
  });

  it("asked of everything, leaves NFATc1, cathepsin K and MMP9 without support", async () => {
    const store = await ask({ block: "NF-KB" });
    await userEvent.click(screen.getByRole("button", { name: "Everything" }));
    expect(store.getState().query.ask).toBe("everything");
    expect(fate("Lose all support")).toEqual(["NFATc1", "CTSK", "MMP9"]);
  });

  it("is another thing than blocking Axin2/PPARγ, without which trabecular number has no route", async () => {
    await ask({ block: "AXIN2-PPARG" });
    expect(fate("Lose all support")).toContain("Trabecular number");
    expect(fate("Lose all support")).not.toContain("BMD");
  });

  it("is chosen from a list", async () => {
    const store = await ask({});
    await pick("Node to block", "NF-κB");
    expect(store.getState().query).toEqual({ block: "NF-KB" });
  });
});
