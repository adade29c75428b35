import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import fields from "../../evidence-ui/figure-page/Field.module.css";
import type { Proposal } from "../../figure/proposal/propose";
import { textFloor } from "../../figure/spec/presets";
import { Button } from "../../ui";
import type { ChangeDraft } from "./draft/draft";
import { partWords } from "./draft/part-words";
import type { Figure } from "./figure/use-figure";
import type { ProposedFigure } from "./figure/use-proposal";
import styles from "./options/Composer.module.css";

export interface ProposedProps {
  readonly figure: Figure | null;
  readonly proposal: Proposal<ProposedFigure> | null;
  readonly onChange: ChangeDraft;
}

/** Says what was chosen for the page and why, and leads back to all that is in view. */
export function Proposed({ figure, proposal, onChange }: ProposedProps): ReactNode {
  const { t } = useTranslation("export");
  if (!figure || !proposal?.found) return null;
  const { found, wholeLetters } = proposal;
  const { part } = found;
  const { medium } = figure.page;
  const words = { part: partWords(part, t), points: Math.floor(wholeLetters * 10) / 10, floor: textFloor(medium) };
  // The letters of the picture alone may do, where those around it would not.
  const letters = wholeLetters < words.floor ? "proposed.letters" : "proposed.print";
  const why = proposal.why === "gaps" ? "proposed.gaps" : letters;
  return (
    <div role="status" className={styles.warnings}>
      <p className={fields.note}>{t(why, words)}</p>
      <Button
        size="small"
        className={styles.ownWidth}
        onClick={() => onChange({ content: "visible", title: null, subtitle: null, textScale: "auto" })}
      >
        {t(proposal.why === "gaps" ? "proposed.asOnScreen" : "proposed.all")}
      </Button>
    </div>
  );
}
