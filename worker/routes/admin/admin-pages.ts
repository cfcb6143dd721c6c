import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ORGANISER_BODY_BYTES } from "../../contract/limits.ts";
import { refuse } from "../../contract/outcome.ts";
import type { AppEnv } from "../../env.ts";
import { pageHeaders } from "../pages/page-headers.ts";
import { ownOrigin } from "./access.ts";
import { exportPages } from "./exchange/export-routes.ts";
import { importPages } from "./exchange/import-routes.ts";
import { figuresPages } from "./figures/figures-routes.ts";
import { handMailingPages } from "./mailings/hand-mailing-routes.ts";
import { mailingPages } from "./mailings/mailing-routes.ts";
import { materialPages } from "./materials/material-routes.ts";
import { overviewPages } from "./overview/overview-routes.ts";
import { personPages } from "./people/person-routes.ts";
import { personStepPages } from "./people/person-step-routes.ts";
import { subscriberPages } from "./people/subscriber-routes.ts";
import { answerRefusalPage } from "./refusal-pages.ts";
import { registrationPages } from "./registrations/registration-routes.ts";
import { registrationStepPages } from "./registrations/registration-step-routes.ts";
import { sessionPages } from "./sessions/session-routes.ts";
import { sessionStepPages } from "./sessions/session-step-routes.ts";
import { signInRoutes } from "./sign-in/sign-in-routes.ts";
import { speakerPages } from "./speakers/speaker-routes.ts";
import { speakerStepPages } from "./speakers/speaker-step-routes.ts";
import { surveyPages } from "./surveys/survey-routes.ts";
import { surveyStepPages } from "./surveys/survey-step-routes.ts";
import { wishPages } from "./wishes/wish-routes.ts";
import { wishStepPages } from "./wishes/wish-step-routes.ts";

/** The pages of the organisers, as a table of contents: the way in, the overview, then room by room. */
export const adminPages = new Hono<AppEnv>();

adminPages.use(pageHeaders, ownOrigin);
adminPages.use(async (context, next) => {
  await next();
  context.header("X-Robots-Tag", "noindex");
});
adminPages.use(
  bodyLimit({
    maxSize: ORGANISER_BODY_BYTES,
    onError: (context) => answerRefusalPage(context as never, refuse("too-large")),
  }),
);
adminPages.route("/", signInRoutes);
adminPages.route("/", overviewPages);
adminPages.route("/", figuresPages);
adminPages.route("/", exportPages);
adminPages.route("/", importPages);
adminPages.route("/", sessionStepPages);
adminPages.route("/", materialPages);
adminPages.route("/", sessionPages);
adminPages.route("/", handMailingPages);
adminPages.route("/", mailingPages);
adminPages.route("/", speakerStepPages);
adminPages.route("/", speakerPages);
adminPages.route("/", wishStepPages);
adminPages.route("/", wishPages);
adminPages.route("/", surveyStepPages);
adminPages.route("/", surveyPages);
adminPages.route("/", registrationStepPages);
adminPages.route("/", registrationPages);
adminPages.route("/", personStepPages);
adminPages.route("/", personPages);
adminPages.route("/", subscriberPages);
