import { useTranslation } from "react-i18next";
import { languageOf } from "../../i18n/languages";
import { useListing } from "../../store/datasets/use-listing";
import { firstSource } from "../../store/source";
import { shortText } from "../../ui";
import { goToSource } from "../history/navigate";
import { MessageScreen } from "./MessageScreen";

export interface UnknownScreenProps {
  /** No such dataset here, a file that this browser does not keep, or a path to another site. */
  readonly problem: "unknown" | "lostFile" | "refused";
  /** What the link names. */
  readonly name: string;
}

/** A link names what is not here: what it names, and the datasets that there are. */
export default function UnknownScreen({ problem, name }: UnknownScreenProps) {
  const { t, i18n } = useTranslation("app");
  const language = languageOf([i18n.language]);
  const listing = useListing();
  const datasets = listing === "none" || listing === null ? [] : listing.datasets;
  const first = { label: t("unknown.first"), onPress: () => goToSource(firstSource) };
  return (
    <MessageScreen
      title={t(`${problem}.title`, { name: shortText(name) })}
      text={t(`${problem}.text`, { name: shortText(name) })}
      actions={
        listing === "none"
          ? [first]
          : datasets.map(({ id, title }) => ({
              label: title[language],
              onPress: () => goToSource({ kind: "shipped", id }),
            }))
      }
    >
      {listing === "none" ? t("unknown.none") : null}
    </MessageScreen>
  );
}
