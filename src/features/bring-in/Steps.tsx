import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../../collection/change";
import type { Offer } from "../../store/datasets/transfer";
import { Button, shortText } from "../../ui";
import { Footer } from "./footer/Footer";
import { OpenCollection } from "./OpenCollection";
import { PreviewStep } from "./PreviewStep";
import { Progress } from "./reading/Progress";
import { Refused } from "./reading/Refused";
import type { Tools } from "./session/tools";
import type { Reading } from "./session/use-reading";
import { Start } from "./start/Start";

export interface StepsProps {
  readonly reading: Reading;
  readonly tools: Tools;
  readonly onOffer: (offer: Offer) => void;
  readonly onCancel: () => void;
  readonly onAdded: (change: Change) => void;
  readonly onDone: () => void;
}

/** The step that bringing one file in has come to. */
export function Steps({ reading, tools, onOffer, onCancel, onAdded, onDone }: StepsProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const { state, readAgain } = reading;
  if (state.kind === "reading" && state.before === null) {
    const name = shortText(state.name);
    const share = Math.round((state.share ?? 0) * 100);
    const text = state.share === null ? t("reading.text", { name }) : t("reading.share", { name, share });
    return <Progress text={text} share={state.share} onCancel={onCancel} />;
  }
  if (state.kind === "waiting") return <Start onOffer={onOffer} onCancel={onCancel} />;
  const read = state.kind === "lost" ? null : state.kind === "reading" ? state.before : state.read;
  const result = read?.answer.result ?? null;
  if (read && result?.ok && result.incoming.kind !== "dataset") {
    return (
      <PreviewStep
        {...{ read, tools, onAdded, onDone, onCancel }}
        incoming={result.incoming}
        notices={result.notices}
        isReading={state.kind === "reading"}
        onAsk={(next) => readAgain(read, next)}
      />
    );
  }
  if (read && result?.ok) return <OpenCollection file={read.file} onDone={onDone} />;
  return (
    <>
      <Refused read={read} onAsk={readAgain} />
      <Footer>
        <Button onClick={() => onOffer({ kind: "asked" })}>{t("back")}</Button>
        <Button variant="primary" onClick={onDone}>
          {t("close")}
        </Button>
      </Footer>
    </>
  );
}
