import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { hasNumbers } from "../../../domain/evidence";
import { Part } from "../../../evidence-ui/figure-page/Field";
import type { FigurePage } from "../../../figure/spec/types";
import { useApp } from "../../../store/context";
import { selectEvidence } from "../../../store/selectors";
import { RadioGroup, Switch } from "../../../ui";
import { isDeck, isOnTwoSlides, showsPart } from "../draft/draft";
import styles from "./Composer.module.css";
import type { OptionsProps } from "./FormatOptions";

export interface ReferenceOptionsProps extends OptionsProps {
  /** As it is composed; null while it is drawn. */
  readonly page: FigurePage | null;
}

/** Which references the figure names, where their numbers stand, and how they are numbered. */
export function ReferenceOptions({ draft, onChange, page }: ReferenceOptionsProps): ReactNode {
  const { t } = useTranslation("export");
  const hasReview = useApp((state) => hasNumbers(selectEvidence(state)));
  return (
    <Part title={t("numbered.label")}>
      <div className={styles.switches}>
        {isOnTwoSlides(draft) ? null : (
          <Switch
            label={t("numbered.list")}
            checked={showsPart("citations", draft, page)}
            onChange={(citations) => onChange({ citations })}
          />
        )}
        <Switch
          label={t("numbered.numbers")}
          checked={draft.numbers}
          onChange={(numbers) => onChange({ numbers, textScale: "auto" })}
        />
      </div>
      {isDeck(draft) || !hasReview ? null : (
        <RadioGroup
          label={t("numbered.numbering")}
          value={draft.numbering}
          onChange={(numbering) => onChange({ numbering })}
          options={(["review", "figure"] as const).map((value) => ({ value, label: t(`numbered.${value}`) }))}
        />
      )}
    </Part>
  );
}
