/** Where keys work. */
export const keyGroups = ["page", "graph", "lists", "grid"] as const;
export type KeyGroup = (typeof keyGroups)[number];

/** Keys that do one thing, each way to it a list of keys that are pressed together. */
export interface KeyRow {
  readonly id: string;
  readonly group: KeyGroup;
  readonly ways: readonly (readonly string[])[];
}

/** All keys. Their names are the same in both languages; what they do is in the catalogue, under the same id. */
export const keyRows: readonly KeyRow[] = [
  { id: "search", group: "page", ways: [["/"]] },
  { id: "region", group: "page", ways: [["F6"], ["Shift", "F6"]] },
  { id: "undo", group: "page", ways: [["Ctrl", "Z"]] },
  {
    id: "redo",
    group: "page",
    ways: [
      ["Ctrl", "Shift", "Z"],
      ["Ctrl", "Y"],
    ],
  },
  { id: "leave", group: "page", ways: [["Esc"]] },
  { id: "help", group: "page", ways: [["?"]] },
  { id: "paste", group: "page", ways: [["Ctrl", "V"]] },
  { id: "move", group: "graph", ways: [["←"], ["→"], ["↑"], ["↓"]] },
  {
    id: "arrows",
    group: "graph",
    ways: [
      ["Shift", "→"],
      ["Shift", "←"],
    ],
  },
  { id: "along", group: "graph", ways: [["←"], ["→"]] },
  { id: "beside", group: "graph", ways: [["↑"], ["↓"]] },
  { id: "order", group: "graph", ways: [["Page Down"], ["Page Up"]] },
  { id: "choose", group: "graph", ways: [["Enter"]] },
  { id: "open", group: "graph", ways: [["Shift", "Enter"]] },
  { id: "carry", group: "graph", ways: [["M"]] },
  { id: "zoom", group: "graph", ways: [["+"], ["−"], ["0"]] },
  { id: "pan", group: "graph", ways: [["Space"]] },
  { id: "section", group: "graph", ways: [["←"], ["→"]] },
  { id: "list", group: "lists", ways: [["←"], ["→"], ["↑"], ["↓"]] },
  { id: "tens", group: "lists", ways: [["Page Down"], ["Page Up"]] },
  { id: "ends", group: "lists", ways: [["Home"], ["End"]] },
  { id: "cell", group: "grid", ways: [["←"], ["→"], ["↑"], ["↓"]] },
  {
    id: "extend",
    group: "grid",
    ways: [
      ["Shift", "↓"],
      ["Shift", "→"],
    ],
  },
  { id: "write", group: "grid", ways: [["F2"]] },
  { id: "clear", group: "grid", ways: [["Delete"]] },
  { id: "remove", group: "grid", ways: [["Shift", "Delete"]] },
  { id: "leaveGrid", group: "grid", ways: [["Esc"], ["Tab"]] },
];

/** The rows whose words or keys hold all words of a question, upper and lower case alike; all of them for an empty one. */
export function keysFor(question: string, wordsOf: (row: KeyRow) => string): readonly KeyRow[] {
  const asked = question.toLowerCase().split(/\s+/).filter(Boolean);
  return keyRows.filter((row) => {
    const text = [wordsOf(row), ...row.ways.map((way) => way.join(" "))].join(" ").toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}
