import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { changeWords } from "../../evidence-ui/words/change-words";
import { type OpenCollection, useCollectionIfAny } from "../../store/collections/context";
import { useTransfer } from "../../store/datasets/transfer";
import { Button, CheckIcon, Popover, Switch, WarningIcon } from "../../ui";
import styles from "./KeptMark.module.css";

/** What the bar says of a collection with changes: where they are, and what is not in a file. Nothing where there are none. */
export function KeptMark(): ReactNode {
  const { t } = useTranslation("collections");
  const collection = useCollectionIfAny();
  const { saveAs } = useTransfer();
  if (collection === null) return null;
  const { isShipped, changes, setAside, canPutBack } = collection;
  if (isShipped && changes.length === 0 && setAside.length === 0 && !canPutBack) return null;
  const { word, isFine } = shortly(collection, t);
  return (
    <Popover
      align="start"
      title={isShipped ? t("mark.title") : undefined}
      trigger={
        <Button
          size="small"
          variant="quiet"
          className={styles.mark}
          aria-label={t("mark.open", { state: word })}
          title={word}
        >
          {isFine ? <CheckIcon /> : <WarningIcon />}
          <span className={styles.word}>{word}</span>
        </Button>
      }
    >
      <div className={styles.details}>
        {collection.keptState.problem ? <p>{t(`mark.problem.${collection.keptState.problem}`)}</p> : null}
        {setAside.length > 0 ? <p>{t("mark.setAside", { count: setAside.length })}</p> : null}
        {isShipped ? <Corrections collection={collection} /> : <p>{filed(collection, t)}</p>}
        <LastChanges changes={changes} />
        <Button size="small" onClick={saveAs}>
          {t("mark.save")}
        </Button>
      </div>
    </Popover>
  );
}

/** So many of the last changes are named. */
const named = 5;

function LastChanges({ changes }: Pick<OpenCollection, "changes">): ReactNode {
  const { t } = useTranslation("collections");
  if (changes.length === 0) return null;
  return (
    <div>
      <p>{t("mark.last")}</p>
      <ul className={styles.changes}>
        {changes
          .slice(-named)
          .toReversed()
          .map((change) => (
            <li key={change.id}>{changeWords(t, change.label)}</li>
          ))}
      </ul>
    </div>
  );
}

interface Said {
  readonly word: string;
  /** Nothing for the reader to do. */
  readonly isFine: boolean;
}

function shortly({ isShipped, changes, showsChanges, keptState }: OpenCollection, t: TFunction<"collections">): Said {
  if (keptState.problem !== null) return { word: t("mark.notKept"), isFine: false };
  if (isShipped) {
    const count = changes.length;
    return { word: showsChanges ? t("mark.corrections", { count }) : t("mark.asShipped"), isFine: true };
  }
  if (!keptState.hasFile) return { word: t("mark.onlyHere"), isFine: false };
  if (keptState.notInFile > 0) return { word: t("mark.notInFile", { count: keptState.notInFile }), isFine: false };
  return { word: t("mark.inFile"), isFine: true };
}

function filed({ keptState }: OpenCollection, t: TFunction<"collections">): string {
  if (!keptState.hasFile) return t("mark.onlyHereText");
  return keptState.notInFile > 0 ? t("mark.notInFileText") : t("mark.inFile");
}

/** Corrections of a shipped dataset: shown or not, thrown away, put back. */
function Corrections({ collection }: { readonly collection: OpenCollection }): ReactNode {
  const { changes, showsChanges, setShowsChanges, discard, putBack, canPutBack } = collection;
  const { t } = useTranslation("collections");
  return (
    <>
      <p>{t("mark.shippedText")}</p>
      {changes.length > 0 ? (
        <>
          <Switch label={t("mark.show")} checked={showsChanges} onChange={setShowsChanges} />
          <Button size="small" onClick={() => discard()}>
            {t("mark.discard")}
          </Button>
        </>
      ) : null}
      {canPutBack ? (
        <Button size="small" onClick={() => putBack()}>
          {t("mark.putBack")}
        </Button>
      ) : null}
    </>
  );
}
