import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { pick } from "./random.ts";

/** What can go wrong with a mail on its way, and that nothing does. */
const TURNS = ["well", "well", "well", "421", "450", "550", "cut", "slow", "cut after yes"] as const;
type Turn = (typeof TURNS)[number];

/** A mail that the server said yes to. */
export interface TakenMail {
  to: string;
  messageId: string;
  /** When it was taken, in milliseconds. */
  at: number;
  /** Whether the line broke before the sender heard the yes. */
  unheard: boolean;
}

/** A real SMTP server that fails by chance, until it is healed. */
export interface HostileServer {
  port: number;
  taken: TakenMail[];
  heal(): void;
  close(): Promise<void>;
}

const refusal = (code: number) => Object.assign(new Error("refused"), { responseCode: code });

export async function startHostileServer(random: () => number): Promise<HostileServer> {
  const taken: TakenMail[] = [];
  const turns = new WeakMap<SMTPServerSession, Turn>();
  let healed = false;
  const cut = (session: SMTPServerSession) => {
    for (const line of server.connections as Set<{ session: unknown; _socket: { destroy(): void } }>) {
      if (line.session === session) line._socket.destroy();
    }
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onConnect(session, done) {
      const turn = healed ? "well" : pick(random, TURNS);
      turns.set(session, turn);
      done(turn === "421" ? refusal(421) : null);
    },
    onRcptTo(_address, session, done) {
      const turn = turns.get(session);
      done(turn === "450" || turn === "550" ? refusal(Number(turn)) : null);
    },
    onData(stream, session, done) {
      const turn = turns.get(session);
      if (turn === "cut") {
        stream.once("data", () => cut(session)).resume();
        return;
      }
      simpleParser(stream).then((mail) => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        taken.push({ to, messageId: mail.messageId ?? "", at: Date.now(), unheard: turn === "cut after yes" });
        if (turn === "cut after yes") cut(session);
        else if (turn === "slow") setTimeout(done, 1500);
        else done();
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    heal: () => {
      healed = true;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
