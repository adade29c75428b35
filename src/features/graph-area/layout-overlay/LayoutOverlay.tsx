import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Network } from "../../../domain/network";
import type { Language } from "../../../domain/records";
import type { Order } from "../../../scene/layout/model/model";
import { runPhases } from "../../../scene/layout/phases";
import styles from "./LayoutOverlay.module.css";
import { shapesOf } from "./shapes";

export interface LayoutOverlayProps {
  readonly network: Network;
  readonly language: Language;
  readonly order: Order;
}

/** Scene units. */
const lineHeight = 14;
const margin = 4;

/** What the layout works with and a picture does not show: layers, channels, dummy vertices, tracks, the time of each phase. */
export default function LayoutOverlay({ network, language, order }: LayoutOverlayProps): ReactNode {
  const { t } = useTranslation("layout-overlay");
  const phases = useMemo(() => runPhases(network, { language, order }), [network, language, order]);
  const { layers, channels, dummies, verticals, height } = useMemo(() => shapesOf(phases), [phases]);
  return (
    <>
      {channels.map(({ channel, left, width, tracks }) => (
        <g key={channel}>
          <rect className={styles.channel} data-channel={channel} x={left} y={0} width={width} height={height} />
          <text className={styles.words} x={left + width / 2} y={height - margin} textAnchor="middle">
            {t("channel", { number: channel + 1, count: tracks })}
          </text>
        </g>
      ))}
      {layers.map(({ layer, left, width }) => (
        <g key={layer}>
          <rect className={styles.layer} data-layer={layer} x={left} y={0} width={width} height={height} />
          <text className={styles.words} x={left + width / 2} y={height - margin} textAnchor="middle">
            {t("layer", { number: layer + 1 })}
          </text>
        </g>
      ))}
      {verticals.map(({ key, x, from, to }) => (
        <line className={styles.track} key={key} x1={x} x2={x} y1={from} y2={to} />
      ))}
      {dummies.map(({ id, x, y }) => (
        <circle className={styles.dummy} data-dummy={id} key={id} cx={x} cy={y} r={3} />
      ))}
      {phases.times.map(({ phase, ms }, i) => (
        <text
          className={styles.words}
          key={phase}
          x={margin}
          y={height - margin - (phases.times.length - i) * lineHeight}
        >
          {t(`phase.${phase}`, { ms: ms.toFixed(1) })}
        </text>
      ))}
    </>
  );
}
