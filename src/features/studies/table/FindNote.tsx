import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MAX_QUESTION_LENGTH, type Question } from "../../../domain/search";
import { ViewNote } from "../view/ViewNote";

export interface FindNoteProps {
  readonly question: Question["kind"];
  readonly find: string;
}

/** Why what was typed is not looked for: every line stays. */
export function FindNote({ question, find }: FindNoteProps): ReactNode {
  const { t } = useTranslation("studies");
  if (question !== "no-words" && question !== "too-long") return null;
  return (
    <ViewNote isNews>
      {question === "no-words"
        ? t("find.noWords")
        : t("find.tooLong", { length: [...find.trim()].length, most: MAX_QUESTION_LENGTH })}
    </ViewNote>
  );
}
