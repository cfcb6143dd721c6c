import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import { readForm, readFormValues } from "../pages/series/sign-up-body.ts";

/** The texts of a posted form by field. */
export const readPosted = async (context: Context<AppEnv>): Promise<Record<string, string>> =>
  readFormValues(await readForm(context.req));

/** A text by language from `title.de`, `title.en`; null where every box is empty. */
export function toLocalText(values: Record<string, string>, field: string): Record<string, string> | null {
  const texts = Object.entries(values)
    .filter(([name, text]) => name.startsWith(`${field}.`) && text.trim() !== "")
    .map(([name, text]) => [name.slice(field.length + 1), text] as const);
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}

/** A text by language as the values of its boxes. */
export const fromLocalText = (field: string, text: Record<string, string> | null): Record<string, string> =>
  Object.fromEntries(Object.entries(text ?? {}).map(([locale, words]) => [`${field}.${locale}`, words]));

/** A text, or null for an empty box. */
export const orNull = (value: string | undefined): string | null => (value ?? "").trim() || null;

/** The bytes of a file that was sent along, null where none was chosen. */
export async function readPostedFile(context: Context<AppEnv>, field: string): Promise<Uint8Array | null> {
  const file = (await readForm(context.req))[field];
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
}
