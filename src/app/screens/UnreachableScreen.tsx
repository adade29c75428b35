import { useTranslation } from "react-i18next";
import { MessageScreen } from "./MessageScreen";

export interface UnreachableScreenProps {
  readonly missing: "evidence" | "interface";
  readonly reason: string;
  readonly onRetry: () => void;
}

/** What the app cannot start without could not be fetched. */
export function UnreachableScreen({ missing, reason, onRetry }: UnreachableScreenProps) {
  const { t } = useTranslation("app");
  const key = missing === "evidence" ? "unreachable" : "part.lost";
  return (
    <MessageScreen
      title={t(`${key}.title`)}
      text={t(`${key}.text`)}
      actions={[{ label: t("retry"), onPress: onRetry }]}
    >
      <details>
        <summary>{t("details")}</summary>
        <pre>{reason}</pre>
      </details>
    </MessageScreen>
  );
}
