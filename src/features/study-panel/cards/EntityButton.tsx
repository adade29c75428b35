import type { ReactNode } from "react";
import { nameOf } from "../../../domain/statements";
import { usePanel } from "../context/panel-context";
import styles from "./EntityButton.module.css";
import button from "./TextButton.module.css";

/** The name of a node; pressing it chooses the node, unless it is the one chosen. */
export function EntityButton({ id }: { readonly id: string }): ReactNode {
  const { evidence, language, choice, choose } = usePanel();
  const name = nameOf(evidence, id, language);
  if (choice?.kind === "node" && choice.id === id) return <strong className={styles.chosen}>{name}</strong>;
  return (
    <button type="button" className={`${button.text} ${styles.entity}`} onClick={() => choose({ kind: "node", id })}>
      {name}
    </button>
  );
}
