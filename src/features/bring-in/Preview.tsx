import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CompiledDataset } from "../../domain/records";
import type { NodeChoice } from "../../exchange/plan/choices";
import type { Ask } from "../../exchange/read-file";
import { useApp } from "../../store/context";
import { selectLanguage } from "../../store/selectors";
import { Collapsible } from "../../ui";
import { Matches } from "./matching/Matches";
import { NoticeList } from "./notices/NoticeList";
import { Content } from "./preview/Content";
import { Counts } from "./preview/Counts";
import { FileFacts } from "./preview/FileFacts";
import styles from "./preview/Preview.module.css";
import { ReachChoice } from "./preview/ReachChoice";
import { Progress } from "./reading/Progress";
import type { Preview as Shown } from "./session/use-preview";
import { Where } from "./where/Where";

export interface PreviewProps {
  readonly preview: Shown;
  /** The open collection. */
  readonly present: CompiledDataset;
  readonly isShipped: boolean;
  readonly onAsk: (ask: Ask) => void;
}

/** All that is known of what would come in, and everything that can be changed about it. */
export function Preview({ preview, present, isShipped, onAsk }: PreviewProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const language = useApp(selectLanguage);
  const { read, incoming, table, planned, nodes, destination, setNode, setDestination } = preview;
  const { plan, isBusy, share } = planned;
  const known = useMemo(
    () =>
      (destination.kind === "present" ? present.entities : []).map(({ id, name }) => ({ id, name: name[language] })),
    [present, destination.kind, language],
  );
  const notices = useMemo(() => [...preview.notices, ...(plan?.notices ?? [])], [preview.notices, plan]);
  const places = Object.keys(plan?.positions ?? {}).length;
  const fresh = plan?.counts.nodes ?? 0;
  const choose = (name: string, choice: NodeChoice): void => setNode(name, choice);
  return (
    <div className={styles.preview}>
      {read.answer.format === null ? null : (
        <FileFacts
          format={read.answer.format}
          formats={read.answer.formats}
          table={incoming.kind === "table" ? incoming : null}
          sheet={table.at}
          ask={read.ask}
          onAsk={onAsk}
          onSheet={table.setSheet}
          onDecimal={preview.setDecimal}
        />
      )}
      <Counts kind={incoming.kind} counts={plan?.counts ?? null} isBusy={isBusy} />
      {plan?.reached && plan.reached.all > 0 ? (
        <ReachChoice reach={preview.reach} reached={plan.reached} onChange={preview.setReach} />
      ) : null}
      {isBusy && plan === null ? <Progress text={t("reading.planning")} share={share} /> : null}
      {places === 0 ? null : <p>{t(`places.${destination.kind}`, { count: places })}</p>}
      <Content incoming={incoming} table={table} notices={notices} />
      {notices.length === 0 ? null : (
        <Collapsible title={t("notices.title")} trailing={<span className={styles.trailing}>{notices.length}</span>}>
          <NoticeList notices={notices} />
        </Collapsible>
      )}
      {plan === null || plan.matches.length === 0 ? null : (
        <Collapsible
          title={t("match.title")}
          trailing={<span className={styles.trailing}>{t("match.trailing", { count: fresh })}</span>}
        >
          <Matches matches={plan.matches} choices={nodes} known={known} onChoose={choose} />
        </Collapsible>
      )}
      <Where
        destination={destination}
        present={{ title: present.dataset.title[language], isShipped }}
        onChange={setDestination}
      />
    </div>
  );
}
