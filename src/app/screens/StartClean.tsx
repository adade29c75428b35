import { useTranslation } from "react-i18next";
import { startClean } from "../recovery/start-clean";
import { MessageScreen } from "./MessageScreen";

/** The last visit did not come up: the choice between what is saved and the default view, before either is loaded. */
export function StartClean({ onOpenAsSaved }: { readonly onOpenAsSaved: () => void }) {
  const { t } = useTranslation("app");
  return (
    <MessageScreen
      title={t("startClean.title")}
      text={t("startClean.text")}
      actions={[
        { label: t("startClean.clean"), onPress: startClean },
        { label: t("startClean.asSaved"), onPress: onOpenAsSaved },
      ]}
    />
  );
}
