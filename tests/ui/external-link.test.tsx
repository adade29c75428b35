import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExternalLink } from "../../src/ui";

describe("a link to another site", () => {
  it("opens apart from the app and gives it no hold on it", () => {
    render(<ExternalLink href="https://doi.org/10.1000/x">DOI</ExternalLink>);
    const link = screen.getByRole("link");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  it("is mere text where a dataset brings anything but a web address", () => {
    for (const href of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "not an address"]) {
      const { unmount } = render(<ExternalLink href={href}>DOI</ExternalLink>);
      expect(screen.queryByRole("link")).toBeNull();
      expect(screen.getByText("DOI")).toBeDefined();
      unmount();
    }
  });
});
