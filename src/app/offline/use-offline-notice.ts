import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Notice } from "../../features/notices/Notices";
import { dismissNews, loadNewVersion, offlineNews } from "./service-worker";

/** How long it is said that the app is ready without a network, ms. */
const readyMs = 8000;

/** The notice about the app's own files: kept for good, or a new version. */
export function useOfflineNotice(): Notice | null {
  const { t } = useTranslation("app");
  const news = useStore(offlineNews);
  useEffect(() => {
    if (news !== "ready") return;
    const timer = setTimeout(dismissNews, readyMs);
    return () => clearTimeout(timer);
  }, [news]);
  if (news === null) return null;
  if (news === "ready") return { text: t("offline.ready"), onClose: dismissNews };
  return {
    text: t("offline.newVersion"),
    action: { label: t("offline.reload"), onAct: loadNewVersion },
    onClose: dismissNews,
  };
}
