import type { Transport } from "./mail/transport.ts";
import type { Actor, Desk } from "./rules/desk.ts";

/** Bindings and variables as wrangler hands them over; `readSettings` checks them. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  EMAIL?: SendEmail;
  PUBLIC_URL?: string;
  LINK_KEY?: string;
  MAIL_URL?: string;
  MAIL_FROM?: string;
  UNPROVEN_PER_NETWORK_HOUR?: string;
  UNPROVEN_PER_SERIES_DAY?: string;
  PROOF_COST?: string;
  MEETING_HOSTS?: string;
  /** Set while the database is restored: nothing is taken, nothing sent. */
  PAUSED?: string;
}

/** The checked settings of a deployment. */
export interface Settings {
  /** The only base of every mailed or published address, without a slash at its end. */
  publicUrl: string;
  /** Signs links and challenges, keys hashes of addresses and networks. At least 32 characters. */
  linkKey: string;
  /** Name and address of the sender, `Name <name@example.org>`. */
  mailFrom: string;
  /** How many sign-ups without proof of work one network has in an hour and one series in a day; `null`: no limit. */
  unproven: { perNetworkHour: number | null; perSeriesDay: number | null };
  /** Hosts, and all below them, that the join page may lead to (S-15). */
  meetingHosts: string[];
  /** PBKDF2 iterations of a challenge. */
  proofCost: number;
}

/** Where German administrations meet, unless the settings say otherwise. */
const MEETING_HOSTS = "zoom.us, zoom-x.de, webex.com, teams.microsoft.com, opentalk.eu, conf.dfn.de, meet.jit.si";

/** What every action needs: the database, the settings, the time, and how mail leaves the house. */
export interface Act {
  db: D1Database;
  settings: Settings;
  now: Date;
  transport: Transport;
  /** Who acts, where an organiser does: named in the log. None for visitors and for the clock. */
  actor?: Actor;
}

/** Variables that the middleware hangs on a request. */
export interface AppVariables {
  act: Act;
  /** Set by `needs`: on the routes of the admin, and nowhere else. */
  desk: Desk;
}
export type AppEnv = { Bindings: Env; Variables: AppVariables };

/** Settings that are missing or wrong, each with what it should look like. */
export class SettingsFault extends Error {}

/**
 * Reads the settings and fails loudly.
 *
 * @throws SettingsFault naming every setting that is missing or malformed
 */
export function readSettings(env: Env): Settings {
  const faults: string[] = [];
  const publicUrl = (env.PUBLIC_URL ?? "").replace(/\/+$/, "");
  if (!/^https?:\/\/[^/]+$/.test(publicUrl)) {
    faults.push("PUBLIC_URL: the service's own address, like https://events.example.org");
  }
  if ((env.LINK_KEY ?? "").length < 32) {
    faults.push("LINK_KEY: a secret of at least 32 random characters");
  }
  if (!/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(env.MAIL_FROM ?? "")) {
    faults.push("MAIL_FROM: the sender, like Open Data <events@example.org>");
  }
  if (faults.length > 0) throw new SettingsFault(faults.join("; "));
  return {
    publicUrl,
    linkKey: env.LINK_KEY as string,
    mailFrom: env.MAIL_FROM as string,
    unproven: {
      perNetworkHour: readLimit(env.UNPROVEN_PER_NETWORK_HOUR, 60),
      perSeriesDay: readLimit(env.UNPROVEN_PER_SERIES_DAY, 200),
    },
    meetingHosts: (env.MEETING_HOSTS ?? MEETING_HOSTS)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    proofCost: Number(env.PROOF_COST ?? 5000),
  };
}

/** A limit from a variable: a number, `off` for none, the default where it is not set. */
function readLimit(value: string | undefined, fallback: number): number | null {
  if (value === "off") return null;
  const limit = Number(value);
  return value !== undefined && Number.isInteger(limit) && limit >= 0 ? limit : fallback;
}
