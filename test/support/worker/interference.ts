import { db } from "./database.ts";

/** A database beside which something happens, once, right before one of its batches: what a race looks like. */
export function interfere(act: () => Promise<unknown>, beforeBatch = 1): D1Database {
  let batches = 0;
  return new Proxy(db, {
    get(target, name) {
      if (name === "batch") {
        return async (statements: D1PreparedStatement[]) => {
          batches++;
          if (batches === beforeBatch) await act();
          return target.batch(statements);
        };
      }
      const member = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
