import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { readConsentProofs } from "../../../actions/read-consent-proofs.ts";
import { listSubscribers } from "../../../actions/read-subscribers.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { ConsentProofPage } from "./consent-proof-page.tsx";
import { SubscriberListPage } from "./subscriber-list.tsx";

/** Who hears of future dates, and the proof that they asked to. */
export const subscriberPages = new Hono<AppEnv>()
  .get("/:series/subscribers", needs("editor"), (context) => answerList(context, { values: {}, errors: [] }))
  .post("/:series/subscribers/proof", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { email = "", person } = await readPosted(context);
    const outcome = await readConsentProofs(act, desk.series.id, { email });
    if (!outcome.ok) {
      return answerList(context, { values: { email }, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
    }
    const { slug } = desk.series;
    const back = person ? adminPaths.desk(slug, "people", person) : adminPaths.desk(slug, "subscribers");
    return answerPage(context, (frame) =>
      ConsentProofPage({ frame, series: desk.series, proofs: outcome.value, back, now: act.now }),
    );
  });

async function answerList(context: Context<AppEnv>, proof: FormState, status: ContentfulStatusCode = 200) {
  const { act, desk } = context.var;
  const { search = "", cursor = null } = context.req.query();
  const outcome = await listSubscribers(act, desk.series.id, search, cursor);
  if (!outcome.ok) return answerRefusalPage(context, outcome);
  return answerPage(
    context,
    (frame) =>
      SubscriberListPage({
        frame,
        series: desk.series,
        page: outcome.value,
        search,
        isFirst: cursor === null,
        proof,
      }),
    status,
  );
}
