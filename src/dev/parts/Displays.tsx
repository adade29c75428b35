import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BrandMark, Collapsible, ExternalLink, Key, Skeleton, VisuallyHidden } from "../../ui";
import { EmptyState } from "../../ui/display/EmptyState";
import { Glyph, type GlyphPart } from "../../ui/display/Glyph";
import { PageFrame } from "../../ui/display/PageFrame";
import { ScrollRegion } from "../../ui/display/ScrollRegion";
import { WorkPage } from "../../ui/display/WorkPage";
import * as icons from "../../ui/icons";
import { Example } from "./Example";

const parts: readonly GlyphPart[] = [
  { kind: "circle", x: 0, y: 0, r: 0.45, paint: "hollow" },
  {
    kind: "polygon",
    points: [
      [-0.2, 0.2],
      [0.2, 0.2],
      [0, -0.25],
    ],
    paint: "fill",
  },
];

/** What is read. */
export function Displays(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Example name="BrandMark">
        <BrandMark />
      </Example>
      <Example name="Icons">
        {Object.entries(icons).map(([name, Icon]) => (
          <span key={name} title={name}>
            <Icon />
          </span>
        ))}
      </Example>
      <Example name="Glyph">
        <Glyph parts={parts} size={24} />
      </Example>
      <Example name="Key">
        <Key>/</Key>
      </Example>
      <Example name="ExternalLink">
        <ExternalLink href="https://doi.org/10.1000/182">{t("compare:title")}</ExternalLink>
      </Example>
      <Example name="Collapsible">
        <Collapsible title={t("compare:title")}>{t("compare:intro")}</Collapsible>
      </Example>
      <Example name="WorkPage">
        <WorkPage title={t("compare:title")} tools={<p>{t("compare:intro")}</p>} hasRule>
          <p>{t("compare:intro")}</p>
        </WorkPage>
      </Example>
      <Example name="PageFrame">
        <PageFrame title={t("compare:title")} intro={t("compare:intro")}>
          {t("compare:same")}
        </PageFrame>
      </Example>
      <Example name="EmptyState">
        <EmptyState title={t("compare:title")} why={t("compare:same")} />
      </Example>
      <Example name="ScrollRegion">
        <ScrollRegion label={t("compare:title")}>{t("compare:intro")}</ScrollRegion>
      </Example>
      <Example name="Skeleton">
        <Skeleton lines={2} />
      </Example>
      <Example name="VisuallyHidden">
        <VisuallyHidden>{t("compare:title")}</VisuallyHidden>
      </Example>
    </>
  );
}
