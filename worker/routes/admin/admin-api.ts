import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ORGANISER_BODY_BYTES } from "../../contract/limits.ts";
import { refuse } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { answerProblem } from "../problem.ts";
import { ownOrigin } from "./access.ts";
import { exchangeApi } from "./exchange/exchange-api.ts";
import { figuresApi } from "./figures/figures-routes.ts";
import { mailingApi } from "./mailings/mailing-api.ts";
import { materialApi } from "./materials/material-api.ts";
import { overviewApi } from "./overview/overview-routes.ts";
import { personApi } from "./people/person-api.ts";
import { registrationApi } from "./registrations/registration-api.ts";
import { sessionApi } from "./sessions/session-api.ts";
import { speakerApi } from "./speakers/speaker-api.ts";
import { surveyApi } from "./surveys/survey-api.ts";
import { wishApi } from "./wishes/wish-api.ts";

/** What organisers read and do by bearer token (RFC 6750), below `/api/admin/v1/series/{series}`: all that the pages can. */
export const adminApi = new Hono<AppEnv>();

const limitBody = bodyLimit({
  maxSize: ORGANISER_BODY_BYTES,
  onError: (context) => answerProblem(context, refuse("too-large")),
});

adminApi.use(ownOrigin, limitBody, async (context, next) => {
  await next();
  if (context.res.status === 401) context.header("WWW-Authenticate", "Bearer");
});
adminApi.route("/series/:series", overviewApi);
adminApi.route("/series/:series", figuresApi);
adminApi.route("/series/:series", sessionApi);
adminApi.route("/series/:series", speakerApi);
adminApi.route("/series/:series", wishApi);
adminApi.route("/series/:series", materialApi);
adminApi.route("/series/:series", registrationApi);
adminApi.route("/series/:series", exchangeApi);
adminApi.route("/series/:series", personApi);
adminApi.route("/series/:series", mailingApi);
adminApi.route("/series/:series", surveyApi);
