import { useTranslation } from "react-i18next";
import { shortText } from "../../ui";
import { MessageScreen } from "./MessageScreen";

export interface UnreachableScreenProps {
  readonly missing: "evidence" | "interface";
  /** The file, where it is the evidence. */
  readonly name?: string;
  readonly reason: string;
  readonly onRetry: () => void;
}

/** What the app cannot start without could not be fetched. */
export function UnreachableScreen({ missing, name = "", reason, onRetry }: UnreachableScreenProps) {
  const { t } = useTranslation("app");
  const key = missing === "evidence" ? "unreachable" : "part.lost";
  return (
    <MessageScreen
      title={t(`${key}.title`)}
      text={t(`${key}.text`, { name: shortText(name) })}
      actions={[{ label: t("retry"), onPress: onRetry }]}
    >
      <details>
        <summary>{t("details")}</summary>
        <pre>{reason}</pre>
      </details>
    </MessageScreen>
  );
}
