import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Checkbox, RadioGroup, Switch, ToggleGroup } from "../../src/ui";

describe("the base components", () => {
  it("tell what was chosen, by their words as by themselves", async () => {
    const told: unknown[] = [];
    const tell = (value: unknown) => told.push(value);
    render(
      <>
        <Checkbox label="rat" trailing="3" checked={false} onChange={tell} />
        <Switch label="contested" checked onChange={tell} />
        <RadioGroup
          label="retracted"
          value="marked"
          onChange={tell}
          options={[
            { value: "marked", label: "marked" },
            { value: "hidden", label: "hidden" },
          ]}
        />
      </>,
    );
    await userEvent.click(screen.getByText("rat"));
    await userEvent.click(screen.getByRole("switch", { name: "contested" }));
    await userEvent.click(screen.getByText("hidden"));
    expect(told).toEqual([true, false, "hidden"]);
  });

  it("keep one of a group pressed", async () => {
    const told: string[] = [];
    render(
      <ToggleGroup
        label="level"
        value="overview"
        onChange={(value) => told.push(value)}
        options={[
          { value: "overview", label: "Overview" },
          { value: "molecules", label: "Molecules" },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Overview" }));
    expect(told).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Molecules" }));
    expect(told).toEqual(["molecules"]);
  });
});
