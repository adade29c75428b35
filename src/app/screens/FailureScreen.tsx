import { useTranslation } from "react-i18next";
import { startClean } from "../recovery/start-clean";
import { MessageScreen } from "./MessageScreen";

/** An error that nobody foresaw. The view of the address, or what this browser saved, may have led to it. */
export function FailureScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation("app");
  return (
    <MessageScreen
      title={t("failure.title")}
      text={t("failure.text")}
      actions={[
        { label: t("reload"), onPress: () => location.reload() },
        { label: t("failure.fresh"), onPress: startAfresh },
        { label: t("startClean.clean"), onPress: startClean },
      ]}
    >
      <details>
        <summary>{t("details")}</summary>
        <pre>{traceOf(error)}</pre>
      </details>
    </MessageScreen>
  );
}

/** What a developer would ask for. Some browsers leave the message out of the stack. */
function traceOf(error: unknown): string {
  return error instanceof Error ? [error.name, error.message, error.stack].join("\n") : String(error);
}

function startAfresh(): void {
  history.replaceState(null, "", location.pathname + location.search);
  location.reload();
}
