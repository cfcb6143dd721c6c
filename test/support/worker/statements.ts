import { db } from "./database.ts";

/** A statement as it was prepared, with what was bound to it. */
export interface Statement {
  sql: string;
  values: unknown[];
}

/** A database that remembers every statement that was prepared, with what was bound to it. */
export function recordStatements(statements: Statement[]): D1Database {
  const wrap = (sql: string) => (statement: D1PreparedStatement) =>
    new Proxy(statement, {
      get(target, name) {
        if (name !== "bind") return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name);
        return (...values: unknown[]) => {
          statements.push({ sql, values });
          return target.bind(...values);
        };
      },
    });
  return new Proxy(db, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrap(sql)(target.prepare(sql));
      const member = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
