import type { Evidence } from "../../../domain/evidence";
import { isPredicted } from "../../../domain/network";
import type { Finding } from "../../../domain/records";
import { messageKey } from "../../../i18n/message-key";

/** Key of the word for what a finding showed. Processes are promoted and lessened where amounts rise and fall. */
export function effectMessage(evidence: Evidence, finding: Finding): string {
  if (isPredicted(evidence, finding)) return "effect.predicted";
  const process = evidence.entities.get(finding.object)?.kind === "process";
  const effect = messageKey(finding.effect);
  return process ? `effectOnProcess.${effect}` : `effect.${effect}`;
}
