import { act, render, screen } from "@testing-library/react";
import { useTranslation } from "react-i18next";
import { describe, expect, it } from "vitest";
import { speak, startI18n } from "../../src/i18n";

function Level() {
  const { t } = useTranslation("top-bar");
  return <p>{t("level.overview")}</p>;
}

describe("switching the language", () => {
  it("changes every word at once, and tells the browser", async () => {
    await startI18n("en");
    render(<Level />);
    expect(screen.getByText("Overview")).toBeDefined();
    expect(document.documentElement.lang).toBe("en");
    await act(() => speak("zh"));
    expect(screen.getByText("总览")).toBeDefined();
    expect(document.documentElement.lang).toBe("zh-CN");
  });
});
