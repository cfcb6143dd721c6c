/**
 * Prepares the statements of one batch over the same numbered values: each takes as many as its highest number, since
 * the database refuses a value that no statement asks for.
 */
export function prepareWith(db: D1Database, ...values: unknown[]): (sql: string) => D1PreparedStatement {
  return (sql) => {
    const highest = Math.max(0, ...Array.from(sql.matchAll(/\?(\d+)/g), ([, number]) => Number(number)));
    return db.prepare(sql).bind(...values.slice(0, highest));
  };
}
