import { useTranslation } from "react-i18next";
import { MessageScreen } from "./MessageScreen";

export interface UnreachableScreenProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

/** The evidence could not be fetched. */
export function UnreachableScreen({ reason, onRetry }: UnreachableScreenProps) {
  const { t } = useTranslation("app");
  return (
    <MessageScreen
      title={t("unreachable.title")}
      text={t("unreachable.text")}
      actions={[{ label: t("retry"), onPress: onRetry }]}
    >
      <details>
        <summary>{t("details")}</summary>
        <pre>{reason}</pre>
      </details>
    </MessageScreen>
  );
}
