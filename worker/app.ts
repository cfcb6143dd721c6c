import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { deliverDueMails } from "./actions/deliver-mail.ts";
import { refuse } from "./contract/outcome.ts";
import { type Act, type AppEnv, type Env, readSettings } from "./env.ts";
import type { Transport } from "./mail/transport.ts";
import { adminApi } from "./routes/admin/admin-api.ts";
import { adminPages } from "./routes/admin/admin-pages.ts";
import { openApiRoutes } from "./routes/api/open-api.ts";
import { pastRoutes } from "./routes/api/past.ts";
import { seriesRoutes } from "./routes/api/series.ts";
import { signUpRoutes } from "./routes/api/sign-ups.ts";
import { feedRoutes } from "./routes/feeds/feeds.ts";
import { integrityRoutes } from "./routes/integrity.ts";
import { answerProblem as answerProblemPage, pageRoutes } from "./routes/pages/pages.ts";
import { seriesIndexRoutes } from "./routes/pages/series-index.tsx";
import { photoRoutes } from "./routes/photo-answers.ts";
import { answerProblem } from "./routes/problem.ts";

/** Chooses how mail leaves the house; the entry decides, so that the development mailbox stays out of a deployment. */
export type ChooseTransport = (env: Env) => Transport;

/** Puts together what the actions need. */
export function createAct(env: Env, chooseTransport: ChooseTransport): Act {
  return { db: env.DB, settings: readSettings(env), now: new Date(), transport: chooseTransport(env) };
}

/** The service: middleware and mounts, as a table of contents. */
export function createApp(chooseTransport: ChooseTransport): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get("/health", async (context) => {
    const alive = await context.env.DB.prepare("SELECT 1 FROM series LIMIT 1")
      .all()
      .catch(() => null);
    return context.json({ status: alive ? "ok" : "database-unreachable" }, alive ? 200 : 503, {
      "Cache-Control": "no-store",
    });
  });

  app.use(
    secureHeaders({
      crossOriginResourcePolicy: false,
      crossOriginOpenerPolicy: false,
      xFrameOptions: false,
      referrerPolicy: false,
    }),
  );
  app.use(async (context, next) => {
    context.set("act", createAct(context.env, chooseTransport));
    await next();
  });
  app.use(async (context, next) => {
    const changes = !["GET", "HEAD", "OPTIONS"].includes(context.req.method);
    if (!context.env.PAUSED || !changes) return next();
    return isForPeople(context) ? answerProblemPage(context, 503) : answerProblem(context, refuse("paused"));
  });
  // What a request caused is sent at once; what fails waits for the clock.
  app.on(
    ["POST", "PUT", "DELETE"],
    ["/api/v1/signups", "/s/*", "/c/*", "/my/*", "/u/*", "/r/*", "/b/*", "/admin/*", "/api/admin/*"],
    async (context, next) => {
      await next();
      const sending = deliverDueMails(context.var.act);
      context.executionCtx.waitUntil(sending.catch((fault: Error) => console.error("deliverDueMails", fault.name)));
    },
  );

  app.use(
    "/api/v1/*",
    cors({ origin: "*", allowMethods: ["GET", "POST"], allowHeaders: ["Content-Type"], maxAge: 86_400 }),
  );
  app.use("/feeds/*", cors({ origin: "*", allowMethods: ["GET"], maxAge: 86_400 }));
  app.route("/api/v1/series", seriesRoutes);
  app.route("/api/v1/series", pastRoutes);
  app.route("/api/v1", signUpRoutes);
  app.route("/api/v1", openApiRoutes);
  app.route("/api/admin/v1", adminApi);
  app.route("/admin", adminPages);
  app.route("/feeds", feedRoutes);
  app.route("/photos", photoRoutes);
  app.route("/integrity.json", integrityRoutes);
  app.route("/", seriesIndexRoutes);
  app.route("/", pageRoutes);

  app.notFound((context) =>
    isForPeople(context) ? answerProblemPage(context, 404) : answerProblem(context, refuse("unknown-address")),
  );
  app.onError((fault, context) => {
    const reference = crypto.randomUUID();
    // Kind and place only: a message could carry what somebody typed (L-26).
    console.error(
      reference,
      fault.name,
      fault.stack
        ?.split("\n")
        .find((line) => /^\s+at /.test(line))
        ?.trim() ?? "",
    );
    return isForPeople(context)
      ? answerProblemPage(context, 500, reference)
      : answerProblem(context, refuse("accident"), reference);
  });
  return app;
}

/** Whether somebody looks at the answer: addresses outside the API, asked for by a browser. */
const isForPeople = (context: Context<AppEnv>) =>
  !context.req.path.startsWith("/api/") && (context.req.header("Accept") ?? "").includes("text/html");
