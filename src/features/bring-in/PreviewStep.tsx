import type { TFunction } from "i18next";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../../collection/change";
import { DatasetFaults } from "../../evidence-ui/datasets/DatasetFaults";
import type { Ask } from "../../exchange/read-file";
import { useApp } from "../../store/context";
import { selectLanguage } from "../../store/selectors";
import { Button } from "../../ui";
import { mainCount } from "./add/main-count";
import { type Added, useAdd } from "./add/use-add";
import styles from "./BringIn.module.css";
import { Footer } from "./footer/Footer";
import { Preview } from "./Preview";
import type { Tools } from "./session/tools";
import { type PreviewInput, usePreview } from "./session/use-preview";
import type { Read } from "./session/use-reading";
import { isComplete } from "./where/destination";
import { firstDestination } from "./where/first-destination";

export interface PreviewStepProps extends Pick<PreviewInput, "incoming" | "notices"> {
  readonly read: Read;
  readonly tools: Tools;
  /** The file is being read again. */
  readonly isReading: boolean;
  readonly onAsk: (ask: Ask) => void;
  readonly onCancel: () => void;
  /** It went into the open collection as this change. */
  readonly onAdded: (change: Change) => void;
  readonly onDone: () => void;
}

/** Shows what would enter, and adds it as one change when its button is pressed. */
export function PreviewStep(props: PreviewStepProps): ReactNode {
  const { read, tools, incoming, notices, isReading, onAsk, onCancel, onAdded, onDone } = props;
  const { t } = useTranslation("bring-in");
  const language = useApp(selectLanguage);
  const { present, isShipped, add, state } = useAdd();
  const [first] = useState(() => firstDestination(read.file.name, incoming, language, isShipped));
  const preview = usePreview({ read, incoming, notices, present, first, tools });
  const { plan, isBusy, hasFailed } = preview.planned;
  const what = plan === null ? null : mainCount(plan.counts);
  // What the checks refuse is known before anything is added.
  const shown: Added | null = plan && plan.issues.length > 0 ? { kind: "issues", issues: plan.issues } : state;
  const isReady =
    what !== null &&
    plan?.result !== null &&
    !isBusy &&
    !isReading &&
    state?.kind !== "busy" &&
    isComplete(preview.destination);
  const press = async (): Promise<void> => {
    if (plan === null || !isReady) return;
    const added = await add(plan, preview.destination, read.file.name);
    if (added === null) return;
    preview.table.remember();
    if (added.change) onAdded(added.change);
    onDone();
  };
  return (
    <>
      {shown?.kind === "issues" ? <DatasetFaults issues={shown.issues} /> : null}
      <Preview preview={preview} present={present} isShipped={isShipped} onAsk={onAsk} />
      <Footer>
        <p role="alert" className={styles.said}>
          {hasFailed ? t("add.notPlanned") : wordsOf(shown, t)}
        </p>
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <Button
          variant="primary"
          disabled={!isReady}
          focusableWhenDisabled
          // `add` keeps its own failure.
          onClick={() => press().catch(() => undefined)}
        >
          {what === null ? t("add.nothing") : t(`add.${what.of}`, { count: what.count })}
        </Button>
      </Footer>
    </>
  );
}

/** Why the last try added nothing. */
function wordsOf(state: Added | null, t: TFunction<"bring-in">): string {
  switch (state?.kind) {
    case "issues":
      return t("add.failed", { count: state.issues.length });
    case "elsewhere":
      return t("add.elsewhere");
    case "failed":
      return t("add.notAdded");
    default:
      return "";
  }
}
