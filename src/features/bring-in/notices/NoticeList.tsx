import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { expectedKey, foundKey, type Notice, noticeKey, placeMessage } from "../../../exchange/base/notices";
import { CloseIcon, InfoIcon, WarningIcon } from "../../../ui";
import { groupNotices, type NoticeGroup } from "./group-notices";
import styles from "./NoticeList.module.css";

/** Places that are listed of one group; the rest is counted. */
const most = 12;

const signs = { refused: CloseIcon, dropped: InfoIcon, doubt: WarningIcon } as const;

/** Remarks about a file, what is alike together: where, what was found, what was expected. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  return (
    <ul className={styles.groups}>
      {groupNotices(notices).map((group) => (
        <Group key={`${group.weight} ${group.code}`} group={group} />
      ))}
    </ul>
  );
}

function Group({ group }: { readonly group: NoticeGroup }): ReactNode {
  const { t } = useTranslation("bring-in");
  const { code, weight, notices } = group;
  const Sign = signs[weight];
  const id = useId();
  const told = notices.filter(
    ({ place, found, expected }) => place !== null || found !== undefined || expected !== undefined,
  );
  return (
    <li className={styles.group} data-weight={weight}>
      <p id={id} className={styles.message}>
        <Sign />
        <span>
          <strong>{t(`notices.${weight}`, { count: notices.length })}</strong> {t(noticeKey({ code }))}
        </span>
      </p>
      {told.length === 0 ? null : (
        <ul className={styles.places} aria-labelledby={id}>
          {told.slice(0, most).map((notice) => (
            <li key={JSON.stringify(notice)}>
              <Details notice={notice} />
            </li>
          ))}
          {told.length > most ? <li>{t("notices.more", { count: told.length - most })}</li> : null}
        </ul>
      )}
    </li>
  );
}

function Details({ notice: { place, found, expected } }: { readonly notice: Notice }): ReactNode {
  const { t } = useTranslation("exchange");
  const where = place && placeMessage(place);
  return (
    <>
      {where ? <span className={styles.place}>{t(where.key, where.values)}</span> : null}
      {found === undefined ? null : <span>{t(foundKey, { found })}</span>}
      {expected === undefined ? null : <span>{t(expectedKey, { expected })}</span>}
    </>
  );
}
