import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { UnfilteredNote } from "../../evidence-ui/filters/UnfilteredNote";
import { useApp } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import { PageFrame } from "../../ui/display/PageFrame";
import { Ask } from "./Ask";
import { BlockSection } from "./BlockSection";
import { Loops } from "./Loops";
import { useRoutesQuery } from "./query/use-routes-query";
import { Results } from "./Results";
import { useRoutes } from "./search/use-routes";

/** How does the compound reach an outcome; what leads back to itself; and what is left when a node cannot be reached. */
export default function RoutesPage(): ReactNode {
  const { t } = useTranslation("routes");
  const [asked, ask] = useRoutesQuery();
  const countRetracted = useApp((state) => selectFilters(state).retracted === "counted");
  const { from, to, maxHops, classes } = asked;
  const question = useMemo(
    () => ({ from, to, maxHops, classes, countRetracted }),
    [from, to, maxHops, classes, countRetracted],
  );
  const { search, stop, again } = useRoutes(question);
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <UnfilteredNote but="retracted" />
      <Ask asked={asked} onAsk={ask} />
      <Results asked={asked} onAsk={ask} search={search} onStop={stop} onAgain={again} />
      {search.state === "found" ? <Loops answer={search.found.loops} /> : null}
      <BlockSection asked={asked} onAsk={ask} countRetracted={countRetracted} />
    </PageFrame>
  );
}
