import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { drawScene } from "../../drawing/scene";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import { selectLanguage } from "../../store/selectors";
import styles from "./GraphArea.module.css";

/** What makes the drawing; fetched ahead, for a browser that begins to print waits for nothing. */
const loadMaker = () => import("../../figure/svg/document");

/** The picture as a drawing in the light colours, in the place of the canvas while the page is printed. */
export function PrintedPicture({ scene }: { readonly scene: Scene | null }): ReactNode {
  const { t } = useTranslation("graph");
  const place = useRef<HTMLDivElement>(null);
  const language = useApp(selectLanguage);
  const maker = useRef<Awaited<ReturnType<typeof loadMaker>> | null>(null);
  const draw = useEffectEvent((): void => {
    if (scene === null || place.current === null || maker.current === null) return;
    const { groups } = drawScene(scene, "light");
    const { width, height } = scene;
    const title = t("canvas");
    const text = maker.current.svgDocument({
      ...{ language, width, height, groups, title },
      ...{ unit: "", description: title, background: null, fontFaces: "" },
    });
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    drawn.removeAttribute("width");
    drawn.removeAttribute("height");
    place.current.replaceChildren(drawn);
  });
  useEffect(() => {
    loadMaker()
      .then((made) => {
        maker.current = made;
      })
      // Without it the canvas is printed as it is.
      .catch(() => undefined);
    const before = (): void => draw();
    const after = (): void => place.current?.replaceChildren();
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return <div ref={place} className={styles.printed} data-print-only="" aria-hidden="true" />;
}
