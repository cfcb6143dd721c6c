import type { Context } from "hono";
import type { ExportedFile } from "../../../actions/exchange/stream-pages.ts";
import type { AppEnv } from "../../../env.ts";

/** A file to keep, streamed as it is read from the database; no cache holds it. */
export const answerFile = (context: Context<AppEnv>, { filename, contentType, body }: ExportedFile): Response =>
  context.body(body, 200, {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${filename}"`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
