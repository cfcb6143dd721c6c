import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A certificate of our own for 127.0.0.1; its file goes to the worker as an authority that it trusts. */
export interface Certificate {
  key: string;
  cert: string;
  file: string;
}

export function createCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "opendata-events-tls-"));
  const [key, file] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
      ...["-subj", "/CN=mail.test", "-addext", "subjectAltName=DNS:mail.test,IP:127.0.0.1"],
      ...["-keyout", key, "-out", file],
    ],
    { stdio: "ignore" },
  );
  return { key: readFileSync(key, "utf8"), cert: readFileSync(file, "utf8"), file };
}

/** A real SMTP server on this machine that keeps what it takes. */
export interface MailServer {
  port: number;
  mails: ParsedMail[];
  /** Whether the line was encrypted when each mail came. */
  secure: boolean[];
  close(): Promise<void>;
}

export async function startMailServer(options: SMTPServerOptions): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const secure: boolean[] = [];
  const server = new SMTPServer({
    authOptional: true,
    ...options,
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        secure.push(session.secure);
        done();
      }, done);
    },
  });
  // A client that hangs up, as one that refuses the certificate does, is no fault of the server.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    secure,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
