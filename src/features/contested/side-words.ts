import { type Background, type Finding, namedMediators } from "../../domain/records";
import { nameOf, sayBackground as saidOfBackground } from "../../domain/statements";
import { messageKey } from "../../i18n/message-key";
import { textOf } from "../../wording/sentence";
import type { Words } from "./words";

/** "NFATc1 decreased through NF-κB": what a study found, beside its number. */
export function sayFinding({ t, evidence, language }: Words, finding: Finding): string {
  const said = `${nameOf(evidence, finding.object, language)} ${t(`study-panel:effect.${messageKey(finding.effect)}`)}`;
  const mediators = namedMediators(finding).map((id) => nameOf(evidence, id, language));
  if (mediators.length === 0) return said;
  return `${said} ${t("study-panel:via")} ${mediators.join(t("study-panel:list.separator"))}`;
}

/** What a reference states of biology in general, beside its number. */
export function sayBackground({ evidence, language }: Words, record: Background): string {
  return textOf(saidOfBackground(evidence, record, "bare"), language);
}
