import type { TFunction } from "i18next";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Language, languages, languageTable } from "../../domain/records/base/languages";
import { type FormatId, formatKey, type Saver } from "../../exchange/base/formats";
import { savers as allSavers } from "../../exchange/savers";
import { useCollectionIfAny } from "../../store/collections/context";
import { useApp } from "../../store/context";
import { useShownScene } from "../../store/layout/shown-scene";
import { selectLanguage } from "../../store/selectors";
import { Button, Dialog } from "../../ui";
import { RadioGroup } from "../../ui/inputs/RadioGroup";
import { SelectField } from "../../ui/inputs/SelectField";
import { Losses } from "./Losses";
import styles from "./SaveAs.module.css";
import { type SaveState, useSave } from "./use-save";

/** Our own forms, which hold everything. */
const wholeForms: readonly FormatId[] = ["compiled", "folder"];

export interface SaveAsDialogProps {
  readonly onClose: () => void;
  readonly savers?: readonly Saver[];
}

/** Saves the open collection in one of the formats, and says before what that format cannot hold. */
export default function SaveAsDialog({ onClose, savers = allSavers }: SaveAsDialogProps): ReactNode {
  const { t } = useTranslation("save-as");
  const dataset = useApp((state) => state.dataset);
  const shown = useApp(selectLanguage);
  const scene = useShownScene();
  const [id, setId] = useState(savers[0]?.id);
  const [language, setLanguage] = useState<Language>(shown);
  const collection = useCollectionIfAny();
  const { state, save } = useSave((used) => {
    // Only a form that comes back equal is a file of the collection. Writing that down rejects nothing.
    if (wholeForms.includes(used.id)) collection?.savedToFile().catch(() => undefined);
  });
  const losses = useMemo(() => new Map(savers.map((saver) => [saver.id, saver.losses(dataset)])), [savers, dataset]);
  const saver = savers.find((each) => each.id === id);
  const lost = (saver && losses.get(saver.id)) ?? [];
  const press = (): void => {
    if (!saver) return;
    const positions = new Map(scene?.nodes.map(({ id: node, x, y }) => [node, { x, y }]));
    save(saver, dataset, { language, positions });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="wide"
      title={t("title")}
      description={t("description", { title: dataset.dataset.title[shown] })}
      closeLabel={t("close")}
      footer={
        <>
          <p role="status" className={styles.said} data-state={state.kind}>
            {saidOf(state, t)}
          </p>
          <Button onClick={onClose}>{t("close")}</Button>
          <Button variant="primary" disabled={state.kind === "busy"} focusableWhenDisabled onClick={press}>
            {state.kind === "busy" ? t("busy") : t("save", { ending: saver?.ending ?? "" })}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <RadioGroup
          label={t("format")}
          options={savers.map((each) => {
            const count = losses.get(each.id)?.length ?? 0;
            return {
              value: each.id,
              label: t(formatKey(each.id)),
              trailing: count === 0 ? t("whole") : t("parts", { count }),
            };
          })}
          value={id ?? "compiled"}
          onChange={setId}
        />
        <div className={styles.about}>
          <Losses losses={lost} />
          <SelectField
            label={t("language")}
            groups={[{ options: languages.map((value) => ({ value, label: languageTable[value].name })) }]}
            value={language}
            onChange={(value) => setLanguage(languages.find((each) => each === value) ?? language)}
          />
        </div>
      </div>
    </Dialog>
  );
}

function saidOf(state: SaveState, t: TFunction<"save-as">): string {
  if (state.kind === "failed") return t("failed");
  if (state.kind !== "saved") return "";
  const { name, times } = state;
  return times === 1 ? t("saved", { name }) : t("savedAgain", { name, times });
}
