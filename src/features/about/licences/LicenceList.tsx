import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../../ui";
import styles from "./LicenceList.module.css";
import { fetchLicences, type Licences } from "./read-licences";

/** The packages that the app is made of, with their licences; fetched when it is opened. */
export function LicenceList(): ReactNode {
  const { t } = useTranslation("about");
  const [licences, setLicences] = useState<Licences | "lost" | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const found = await fetchLicences();
      if (isWanted) setLicences(found ?? "lost");
    };
    load().catch(() => setLicences("lost"));
    return () => {
      isWanted = false;
    };
  }, []);
  if (licences === null) return <Skeleton lines={6} />;
  if (licences === "lost") return <p role="status">{t("licences.lost")}</p>;
  return (
    <>
      <p role="status">{t("licences.count", { count: licences.packages.length, version: licences.version })}</p>
      <ul className={styles.packages}>
        {licences.packages.map(({ name, version, licence, text }) => (
          <li key={`${name}@${version}`}>
            {text === undefined ? (
              <Line name={name} version={version} licence={licence} />
            ) : (
              <details>
                <summary>
                  <Line name={name} version={version} licence={licence} />
                </summary>
                <pre className={styles.text}>{text}</pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ name, version, licence }: Licences["packages"][number]): ReactNode {
  return (
    <>
      <span lang="en">{name}</span> {version} <span className={styles.licence}>{licence}</span>
    </>
  );
}
