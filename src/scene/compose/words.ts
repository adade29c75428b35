/**
 * Looks up a message and fills in its values, as i18next's `t` does. Keys carry their namespace: `scene:column.markers`.
 */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;
