import { datasetJsonSchema } from "../../dataset/json-schema";
import { idSchema } from "../../domain/records/base/shared";

type Schema = Readonly<Record<string, unknown>>;

/** How the ids of records are written. */
const idPattern = idSchema.toJSONSchema().pattern;

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/** The compiled form of a dataset as Markdown: a table of its fields for each kind of record, made from the schema. */
export function dataFormat(): string {
  const { properties } = datasetJsonSchema();
  const parts = isSchema(properties) ? Object.entries(properties) : [];
  return parts.map(([name, schema]) => partOf(name, isSchema(schema) ? schema : {})).join("\n");
}

function partOf(name: string, schema: Schema): string {
  const rows = rowsOf("", itemsOf(schema));
  const kind = schema.type === "array" ? "A list. Each entry has these fields." : "";
  const head = "| field | needed | holds |\n|---|---|---|";
  const body = rows.length === 0 ? `${typeOf(schema)}.\n` : `${kind}\n\n${head}\n${rows.join("\n")}\n`;
  return `## \`${name}\`\n\n${body}`;
}

/** What a list is made of; anything else is itself. */
function itemsOf(schema: Schema): Schema {
  return schema.type === "array" && isSchema(schema.items) ? itemsOf(schema.items) : schema;
}

function rowsOf(path: string, schema: Schema): readonly string[] {
  if (isBilingual(schema)) return [];
  const own = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  const rows = own.flatMap(([name, value]) => {
    const field = isSchema(value) ? value : {};
    const inner = itemsOf(field);
    const at = `${path}${name}`;
    return [
      `| \`${at}\` | ${required.includes(name) ? "yes" : ""} | ${typeOf(field)} |`,
      ...rowsOf(`${at}${field.type === "array" ? "[]" : ""}.`, inner),
    ];
  });
  const ways = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  const more = ways.flatMap((way) => rowsOf(path, itemsOf(way)));
  return [...new Set([...rows, ...more])];
}

/** A text in each language. */
function isBilingual({ properties }: Schema): boolean {
  return isSchema(properties) && "en" in properties && "zh" in properties;
}

/** What a field holds, in words for a table. */
function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map(code).join(", ");
  const ways = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  if (ways.length > 0) return [...new Set(ways.map(typeOf))].join(" or ");
  if (schema.type === "array") return `list of ${typeOf(isSchema(schema.items) ? schema.items : {})}`;
  if (isBilingual(schema)) return "text in each language";
  if (schema.type === "null") return code(null);
  if (schema.pattern === idPattern) return "identifier";
  const pattern = typeof schema.pattern === "string" ? `, ${code(schema.pattern)}` : "";
  return `${typeof schema.type === "string" ? schema.type : "anything"}${pattern}`;
}

/** A value as code inside a table, where a bar would end the cell. */
function code(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `<code v-pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;")}</code>`;
}
