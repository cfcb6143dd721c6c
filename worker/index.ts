import { SettingsFault } from "./env.ts";
import { createBindingTransport } from "./mail/binding-transport.ts";
import { createSmtpTransport } from "./mail/smtp-transport.ts";
import { createWorker } from "./worker.ts";

/** What is deployed: mail leaves by SMTP where `MAIL_URL` is set, else by the platform's binding. */
export default createWorker((env) => {
  if (env.MAIL_URL) return createSmtpTransport(env.MAIL_URL);
  if (env.EMAIL) return createBindingTransport(env.EMAIL);
  throw new SettingsFault("MAIL_URL: smtp://user:pass@host:port, or a send_email binding named EMAIL");
});
