import type { ReadResult } from "../../base/formats";
import type { IncomingArrow, IncomingNetwork, IncomingNode } from "../../base/incoming";
import type { Notice, Place } from "../../base/notices";
import { doubt, refused } from "../../base/notices";
import { type Relation, relationOf } from "./relation-words";

/** How many remarks of one code a person can use. */
const mostOfOneCode = 100;

/** A network while it is read: nodes by key, arrows, remarks. What cannot come in is left out and named. */
export class NetworkBuilding {
  private readonly nodes = new Map<string, IncomingNode>();
  private readonly arrows: IncomingArrow[] = [];
  private readonly remarks: Notice[] = [];
  private readonly counts = new Map<string, number>();
  private readonly said = new Set<string>();

  /** Adds a node; false, with a remark, where its key is taken. */
  node(node: IncomingNode, place: Place | null): boolean {
    if (this.nodes.has(node.key)) {
      this.say(refused("duplicate-id", place, { found: node.key }));
      return false;
    }
    this.nodes.set(node.key, node);
    return true;
  }

  /** A node that rows name again and again: made at the first, with every other name of it as a synonym. */
  mention(node: IncomingNode): void {
    const there = this.nodes.get(node.key);
    if (there === undefined) {
      this.nodes.set(node.key, node);
      return;
    }
    const others = [node.name, ...node.synonyms].filter(
      (each) => each !== there.name && !there.synonyms.includes(each),
    );
    if (others.length > 0) this.nodes.set(node.key, { ...there, synonyms: [...there.synonyms, ...others] });
  }

  has(key: string): boolean {
    return this.nodes.has(key);
  }

  /** Adds an arrow between two nodes; false, with a remark, where one of them is not in the file. */
  arrow(arrow: IncomingArrow): boolean {
    const missing = [arrow.from, arrow.to].find((key) => !this.nodes.has(key));
    if (missing !== undefined) {
      this.say(refused("missing-node", arrow.place, { found: missing }));
      return false;
    }
    this.arrows.push(arrow);
    return true;
  }

  /** What a word for an arrow says. One that is not known is listed, and claims no more than `otherwise`. */
  relation(
    word: string,
    place: Place,
    otherwise: Relation = "interacts",
  ): Pick<IncomingArrow, "relation" | "relationPrinted"> {
    const relation = relationOf(word);
    if (relation === null && word !== "") this.once(doubt("unknown-word", place, { found: word }));
    return { relation: relation ?? otherwise, ...(word !== "" && { relationPrinted: word }) };
  }

  /** Adds a remark. Of one code no more than a hundred are kept; how many more there were stands in one at the end. */
  say(remark: Notice): void {
    const count = (this.counts.get(remark.code) ?? 0) + 1;
    this.counts.set(remark.code, count);
    if (count <= mostOfOneCode) this.remarks.push(remark);
  }

  /** The remarks so far. */
  notices(): readonly Notice[] {
    const more = [...this.counts].flatMap(([code, count]) => {
      const last = this.remarks.findLast((remark) => remark.code === code);
      return count <= mostOfOneCode || last === undefined
        ? []
        : { ...last, place: null, found: `+ ${count - mostOfOneCode}` };
    });
    return [...this.remarks, ...more];
  }

  /** A remark that is the same for many places: said once, at the first. */
  once(remark: Notice): void {
    const key = `${remark.code} ${remark.found ?? ""}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    this.say(remark);
  }

  /** The network with its remarks; refused where not one node came in. */
  result(about: Pick<IncomingNetwork, "title" | "about" | "origin">): ReadResult {
    const notices = this.notices();
    if (this.nodes.size === 0) {
      const isSaid = notices.some(({ weight }) => weight === "refused");
      return { ok: false, notices: isSaid ? notices : [...notices, refused("empty")] };
    }
    const nodes = [...this.nodes.values()];
    return { ok: true, incoming: { kind: "network", ...about, nodes, arrows: this.arrows }, notices };
  }
}
