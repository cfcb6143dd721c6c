/** A value of a seeded row; objects and lists become JSON. */
export type Value = string | number | null | object;

/** Writes a value as SQL. */
export function formatValue(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/** One INSERT that leaves a row alone which is there already. */
export function formatInsert(table: string, row: Record<string, Value>): string {
  const values = Object.values(row).map(formatValue);
  return `INSERT OR IGNORE INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${values.join(", ")});`;
}
