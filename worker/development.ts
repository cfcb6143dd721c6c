import { createApp } from "./app.ts";
import { adminPaths } from "./contract/admin-paths.ts";
import { insertToken } from "./db/api-tokens.ts";
import { formatAddition } from "./db/organiser-command.ts";
import { MailPage } from "./development/mail-page.tsx";
import { createMailbox, listKeptMails } from "./development/mailbox.ts";
import type { Env } from "./env.ts";
import { plainHash } from "./keyed-hash.ts";
import { createSmtpTransport } from "./mail/smtp-transport.ts";
import { createWorker } from "./worker.ts";

/** What `npm start` serves and nothing else builds: the service, the mailbox, and a token and an organiser made at the start. */
const chooseTransport = (env: Env) => (env.MAIL_URL ? createSmtpTransport(env.MAIL_URL) : createMailbox(env.DB));
type DevelopmentEnv = Env & { DEV_API_TOKEN?: string; DEV_ORGANISER?: string };

const app = createApp(chooseTransport);
app.get("/dev/mail", async (context) => {
  const items = await listKeptMails(context.env.DB);
  if (context.req.header("Accept")?.includes("application/json")) return context.json({ items, next: null });
  return context.html(MailPage({ mails: items }) as unknown as string);
});

const worker = createWorker(chooseTransport, app);
export default {
  ...worker,
  async fetch(request, env: DevelopmentEnv, context) {
    if (env.DEV_API_TOKEN && new URL(request.url).pathname.startsWith("/api/admin/")) {
      await insertToken(env.DB, await plainHash(env.DEV_API_TOKEN), "development", new Date().toISOString());
    }
    if (env.DEV_ORGANISER && new URL(request.url).pathname === adminPaths.signIn) {
      await addOrganiserOnce(env.DB, env.DEV_ORGANISER);
    }
    return app.fetch(request, env, context);
  },
} satisfies ExportedHandler<DevelopmentEnv>;

/** By the statements of `npm run organiser`; once, so that a role or a removal made on the pages stays. */
async function addOrganiserOnce(db: D1Database, email: string): Promise<void> {
  if (await db.prepare("SELECT 1 FROM organisers WHERE email = ?1").bind(email).first()) return;
  const now = new Date().toISOString();
  const addition = formatAddition({ email, slug: null, now, id: crypto.randomUUID(), role: "owner" });
  await db.batch(addition.map((sql) => db.prepare(sql)));
}
