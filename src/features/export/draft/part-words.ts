import type { TFunction } from "i18next";
import type { Part } from "../../../figure/proposal/proposals";

/** "What 2 or more studies report, boxes closed". */
export function partWords({ minStudies, closed }: Part, t: TFunction<"export">): string {
  const what = minStudies > 1 ? t("content.repeated", { studies: minStudies }) : t("content.together");
  return closed ? t("content.closed", { what }) : what;
}
