import { knownOrganisms } from "../../domain/records";
import { quoted, says } from "../../domain/records/base/fault-text";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

/** Species that arms and source checks name are known, or are the dataset's own; those have ids of their own. */
export const checkOrganisms: Check = ({ records }) => {
  const own = records.dataset?.record.organisms ?? [];
  const ids = own.map(({ id }) => id);
  const known = new Set([...Object.keys(knownOrganisms), ...ids]);
  const what = says("aSpecies");
  const named = [
    ...records.studies.flatMap(({ place, record }) =>
      record.arms.flatMap(({ organism, organismInferred }, index) => [
        { place, path: ["arms", index, "organism"], id: organism },
        { place, path: ["arms", index, "organismInferred", "organism"], id: organismInferred?.organism ?? null },
      ]),
    ),
    ...records.sourceChecks.flatMap(({ place, record }) =>
      record.changes.map((change, index) => ({
        place,
        path: ["changes", index, "organism"],
        id: "organism" in change ? change.organism : null,
      })),
    ),
  ];
  const twice = own.flatMap(({ id }, index): PlacedIssue[] => {
    if (records.dataset === null || (!Object.hasOwn(knownOrganisms, id) && ids.indexOf(id) === index)) return [];
    const expected = says("idOfNoOtherSpecies");
    return [fault(records.dataset.place, ["organisms", index, "id"], "duplicate-id", quoted(id), expected)];
  });
  return [
    ...twice,
    ...named.flatMap(({ place, path, id }) => (id === null ? [] : unknownId(place, path, id, known, what))),
  ];
};
