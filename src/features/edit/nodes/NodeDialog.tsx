import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languagesOf } from "../../../dataset/checks/languages";
import { allEntityKinds, type CompiledDataset, type Entity, isGiven } from "../../../domain/records";
import { languageTable } from "../../../domain/records/base/languages";
import { useApp } from "../../../store/context";
import { selectDataset, selectLanguage } from "../../../store/selectors";
import { Button, Dialog } from "../../../ui";
import { Fields } from "../fields/Fields";
import { changedNode } from "../model/change-node";
import type { Option } from "../model/options";
import type { Editing } from "../state/use-editing";
import { useKeptTexts } from "../state/use-kept-texts";
import { suggestOptions } from "../words/use-suggestions";

export interface NodeDialogProps {
  readonly node: string;
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** What a node is. Each node has a form of its own. */
export function NodeDialog(props: NodeDialogProps): ReactNode {
  return <NodeForm key={props.node} {...props} />;
}

/** Its kind, its names in the languages of the collection, and other names for it. */
function NodeForm({ node, editing, onClose }: NodeDialogProps): ReactNode {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const language = useApp(selectLanguage);
  const kept = useKeptTexts(`node ${node}`);
  const entity = dataset.entities.find(({ id }) => id === node);
  if (!entity) return null;
  const subjects = new Set([
    ...dataset.dataset.subjects,
    ...dataset.studies.flatMap(({ arms }) => arms.map((arm) => arm.subject)),
  ]);
  const kinds = allEntityKinds
    // A combination needs its parts.
    .filter((kind) => kind !== "combination" && (!subjects.has(node) || isGiven(kind)))
    .map((value): Option => ({ value, label: t(`study-panel:kind.${value}`), words: [] }));
  const names = languagesOf(dataset.dataset);
  const close = (): void => {
    kept.forget();
    onClose();
  };
  const write = (field: string, text: string, picked: string | null): void => {
    editing
      .edit({ code: "node", values: { name: entity.name[language] } }, (now: CompiledDataset) =>
        changedNode(now, node, {
          field,
          text,
          kind: kinds.find(({ value, label }) => value === picked || label === text)?.value as
            | Entity["kind"]
            | undefined,
        }),
      )
      .then((isDone) => {
        if (isDone) kept.written(field);
      })
      .catch(() => undefined);
  };
  const finish = (): void => {
    for (const [field, text] of Object.entries(kept.texts)) write(field, text, null);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      title={entity.name[language]}
      description={t("node.about")}
      closeLabel={t("close")}
      footer={
        <Button variant="primary" onClick={finish}>
          {t("done")}
        </Button>
      }
    >
      <Fields
        fields={[
          { id: "kind", label: t("node.kind"), suggest: suggestOptions(t("node.kind"), kinds) },
          ...names.map((each) => ({ id: each, label: t("node.name", { language: languageTable[each].name }) })),
          { id: "synonyms", label: t("node.synonyms"), hint: t("node.synonymsHint") },
        ]}
        texts={{
          kind: t(`study-panel:kind.${entity.kind}`),
          ...entity.name,
          synonyms: entity.synonyms.join("; "),
        }}
        kept={kept}
        onWrite={write}
      />
    </Dialog>
  );
}
