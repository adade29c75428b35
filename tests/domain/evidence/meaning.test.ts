import { describe, expect, it } from "vitest";
import { type Meaning, meaningOf, risingMeans } from "../../../src/domain/evidence/meaning";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

describe("what a change means for bone", () => {
  const evidence = worldOf({
    entities: {
      STRESS: { kind: "group", risingIs: "unfavourable" },
      ROS: { pathway: "STRESS", contributes: "with" },
      SOD: { pathway: "STRESS", contributes: "against" },
      ASIDE: { pathway: "STRESS" },
      MARKER: { pathway: "STRESS", risingIs: "favourable" },
      SILENT: { kind: "group" },
      MEMBER: { pathway: "SILENT", contributes: "with" },
    },
    studies: { 1: { arms: [{ findings: [{ object: "ROS", effect: "decreases" }] }] } },
  });

  it("follows the group, turned round for a member that counts against it", () => {
    expect(["STRESS", "ROS", "SOD"].map((id) => risingMeans(evidence, id))).toEqual([
      "unfavourable",
      "unfavourable",
      "favourable",
    ]);
  });

  it("is the read-out's own where it says so, and nothing where neither it nor its group does", () => {
    expect(["MARKER", "ASIDE", "MEMBER", "NOWHERE"].map((id) => risingMeans(evidence, id))).toEqual([
      "favourable",
      null,
      null,
      null,
    ]);
  });

  it("keeps apart what was unchanged, what is not stated and what is not decided", () => {
    expect(meaningOf(evidence, "ROS", "decreases")).toBe("favourable");
    expect(meaningOf(evidence, "SOD", "inhibits")).toBe("unfavourable");
    expect(meaningOf(evidence, "ROS", "no effect")).toBe("unchanged");
    expect(meaningOf(evidence, "ROS", "modulates")).toBe("not stated");
    expect(meaningOf(evidence, "ASIDE", "increases")).toBe("not decided");
  });
});

describe("what the findings on isopsoralen mean for bone", () => {
  const evidence = isopsoralen();

  it.each<readonly [string, string, Meaning]>([
    ["r14-cells-ROS", "oxidative stress falls", "favourable"],
    ["r27-rats-SOD", "an enzyme against it rises", "favourable"],
    ["r14-cells-OB-APOPTOSIS", "fewer osteoblasts die", "favourable"],
    ["r27-rats-TNFRSF11B", "OPG rises", "favourable"],
    ["r27-rats-TNFSF11", "RANKL falls", "favourable"],
    ["r24-cells-CTSK", "an osteoclast marker falls", "favourable"],
    ["r39-rats-BMD", "bone density rises", "favourable"],
    ["r20-rats-TB-SP", "spacing is restored, no direction stated", "not stated"],
    ["r29-rats-LEP", "leptin rises", "not decided"],
    ["r29-rats-CALCIUM", "calcium falls in a sample that is not named", "not decided"],
    ["r07-cells-PI3K-AKT-MTOR", "a pathway that the review calls good and bad", "not decided"],
  ])("%s: %s", (id, _, meaning) => {
    const finding = evidence.findings.get(id);
    expect(finding && meaningOf(evidence, finding.object, finding.effect)).toBe(meaning);
  });
});
