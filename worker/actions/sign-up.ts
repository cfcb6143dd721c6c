import * as v from "valibot";
import { RETENTION_DAYS } from "../contract/limits.ts";
import { SOURCE_LOCALE } from "../contract/locales.ts";
import { accept, type Outcome, type Refusal, refuse } from "../contract/outcome.ts";
import { type SignUp, signUpSchema } from "../contract/sign-up.ts";
import {
  countTrapHit,
  findSpentBody,
  insertSignUp,
  isBudgetSpent,
  readSignUpContext,
  type SignUpContext,
} from "../db/sign-ups.ts";
import type { Act } from "../env.ts";
import { keyedHash } from "../keyed-hash.ts";
import { createLinkId } from "../link-token.ts";
import { type Proof, verifyProof } from "../proof-of-work.ts";
import { deliverableAddress, normaliseAddress } from "../rules/address.ts";
import { findAnswerFaults } from "../rules/answers.ts";
import { chooseOffered } from "../rules/languages.ts";
import { networkOf } from "../rules/network.ts";
import { deriveFormOrigin } from "../rules/page-origin.ts";
import { findSignUpRefusal } from "../rules/session-state.ts";
import { toFaults } from "./field-faults.ts";

/** Where a sign-up came from: the browser's Origin header and the network address, which is hashed and not kept. */
export interface SignUpSource {
  origin: string | null;
  network: string | null;
  /** Set for our own page's form, of which some browsers name no origin. */
  isHosted?: boolean;
  /** The partner in whose frame our own page stood, as `readFraming` found it. */
  framedBy?: string | null;
}

type Answer = Outcome<{ status: "check-your-mail" }>;
const CHECK_YOUR_MAIL: Answer = accept({ status: "check-your-mail" });
const DAY = 86_400_000;

/**
 * Takes a visitor's sign-up: checks it, and writes it with its confirmation mail in one batch. The seat is not given
 * here (design §6). The answer never tells whether the address is known (S-08).
 */
export async function signUp(act: Act, body: unknown, source: SignUpSource): Promise<Answer> {
  const parsed = v.safeParse(signUpSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const asked = parsed.output;

  const context = await readSignUpContext(act.db, asked, source.origin);
  const refusal = findRefusal(act, asked, context, source);
  if (refusal) return refusal;
  // The honeypot: bots get the answer they expect, and nothing is stored (S-06).
  if (asked.trap) {
    await countTrapHit(act.db, act.now.toISOString().slice(0, 10));
    return CHECK_YOUR_MAIL;
  }

  const normalised = normaliseAddress(asked.email);
  if (!normalised) return refuse("invalid-fields", [{ field: "email", code: "invalid" }]);

  const proof = asked.proof ? await verifyProof(act.settings, asked.proof, act.now) : null;
  if (typeof proof === "string") return refuse(proof);
  return store(act, asked, source, context, normalised, proof);
}

/** What is wrong with a sign-up apart from its form. The session decides first, before any look at the address. */
function findRefusal(act: Act, asked: SignUp, context: SignUpContext, source: SignUpSource): Refusal | null {
  if (!context.series) return refuse("unknown-series");
  if (!context.siteAllowed && !isOwnPage(act, source)) return refuse("partner-not-allowed");
  if (asked.session) {
    if (!context.session) return refuse("unknown-session");
    const code = findSignUpRefusal(context.session, act.now);
    if (code) return refuse(code);
  }
  const faults = findAnswerFaults(context.questions, asked.answers);
  if (asked.subscribe && !context.wordingKnown) faults.push({ field: "consent.version", code: "outdated" });
  return faults.length > 0 ? refuse("invalid-fields", faults) : null;
}

/** Our own pages always may. */
const isOwnPage = ({ settings }: Act, { origin, isHosted = false }: SignUpSource): boolean =>
  origin === settings.publicUrl || (isHosted && (origin === null || origin === "null"));

async function store(
  act: Act,
  asked: SignUp,
  source: SignUpSource,
  context: SignUpContext,
  normalised: string,
  proof: Proof | null,
): Promise<Answer> {
  const { linkKey } = act.settings;
  const budgets = proof ? [] : await drawBudgets(act, asked, source);
  const { proof: _, ...withoutProof } = asked;
  const bodyKey = await keyedHash(linkKey, "sign-up-body", JSON.stringify(withoutProof));
  try {
    await insertSignUp(act.db, {
      id: crypto.randomUUID(),
      linkId: createLinkId(),
      seriesId: context.series?.id ?? "",
      sessionId: asked.session ?? null,
      subscribe: asked.subscribe,
      consentVersion: asked.consent?.version ?? null,
      email: deliverableAddress(asked.email, normalised),
      emailKey: await keyedHash(linkKey, "address", normalised),
      typed: JSON.stringify(pickTyped(asked)),
      locale: context.series ? chooseOffered([asked.locale], context.series) : SOURCE_LOCALE,
      ...deriveFormOrigin(source.origin, asked.page),
      ...(source.framedBy && isOwnPage(act, source) ? { partner: source.framedBy } : {}),
      script: asked.script ?? null,
      spend: proof && { ...proof, bodyKey },
      budgets,
      budgetExpiresAt: new Date(act.now.getTime() + DAY).toISOString(),
      now: act.now.toISOString(),
      expiresAt: new Date(act.now.getTime() + RETENTION_DAYS.unconfirmed * DAY).toISOString(),
    });
  } catch (fault) {
    if (budgets.length > 0 && (await isBudgetSpent(act.db, budgets))) return refuse("proof-required");
    const spentFor = proof && (await findSpentBody(act.db, proof.challenge));
    if (!spentFor) throw fault;
    // The same sign-up sent twice, for instance after a lost answer, is one sign-up.
    return spentFor === bodyKey ? CHECK_YOUR_MAIL : refuse("proof-spent");
  }
  return CHECK_YOUR_MAIL;
}

/** What waits with the sign-up until its confirmation. */
function pickTyped({ givenName, familyName, organisation, role, answers, wish }: SignUp) {
  const given = Object.entries({ givenName, familyName, organisation, role, wish }).filter(([, text]) => text);
  return {
    ...Object.fromEntries(given),
    answers: Object.fromEntries(Object.entries(answers).filter(([, text]) => text)),
  };
}

/** The budgets of an unproven sign-up; the day within the hash ends any trace of a network (L-05). */
async function drawBudgets(act: Act, asked: SignUp, source: SignUpSource) {
  const { linkKey, unproven } = act.settings;
  const [day, hour] = [act.now.toISOString().slice(0, 10), act.now.toISOString().slice(0, 13)];
  const drawn = [
    { purpose: "network", of: `${hour} ${networkOf(source.network)}`, allowed: unproven.perNetworkHour },
    { purpose: "series", of: `${day} ${asked.series}`, allowed: unproven.perSeriesDay },
  ];
  const budgets = drawn.map(async ({ purpose, of, allowed }) => {
    return allowed === null ? [] : [{ key: await keyedHash(`${linkKey}:${day}`, purpose, of), allowed }];
  });
  return (await Promise.all(budgets)).flat();
}
