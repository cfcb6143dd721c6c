import { describe, test } from "vitest";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { renderPage } from "../../../worker/routes/pages/layout.tsx";
import { JoinPage } from "../../../worker/routes/pages/links/join.tsx";
import { PlacePage } from "../../../worker/routes/pages/links/place.tsx";
import { SubscriptionPage } from "../../../worker/routes/pages/links/subscription.tsx";
import { UnknownLinkPage } from "../../../worker/routes/pages/links/unknown-link.tsx";
import { ErasedPage } from "../../../worker/routes/pages/my/erased.tsx";
import { MyDataPage } from "../../../worker/routes/pages/my/my-data.tsx";
import { MyLinkSentPage, SendMyLinkPage } from "../../../worker/routes/pages/my/send-my-link.tsx";
import { expectInert, expectReferences, expectSound } from "./page-checks.ts";
import { HOSTILE, sampleAnswer } from "./sample.ts";
import {
  sampleJoinPage,
  sampleMyPage,
  samplePageSession,
  samplePlacePage,
  sampleRegistration,
  sampleSubscriptionPage,
} from "./sample-links.ts";

const session = samplePageSession({ title: HOSTILE, place: { kind: "onsite", name: HOSTILE, address: HOSTILE } });
const series = { ...sampleMyPage().series, title: HOSTILE, privacyUrl: "javascript:alert(3)" };
const my = sampleMyPage({
  series,
  email: HOSTILE,
  givenName: HOSTILE,
  organisation: HOSTILE,
  registrations: [sampleRegistration({ session }), sampleRegistration({ session, id: "r2", status: "waiting" })],
  otherSessions: [samplePageSession({ id: HOSTILE, title: HOSTILE })],
  wishes: [{ id: HOSTILE, text: HOSTILE, votes: 2, voted: true }],
});
const paths = { action: HOSTILE, download: HOSTILE };
const typed = { givenName: HOSTILE, familyName: HOSTILE };
const refused = { code: "invalid-fields" as const, errors: [{ field: "givenName", code: "invalid" as const }] };

const PAGES: Record<string, () => unknown> = {
  "own data": () => MyDataPage({ page: my, ...paths }),
  "own data, fresh": () => MyDataPage({ page: { ...my, fresh: true }, ...paths, done: "change" }),
  "own data, faults": () => MyDataPage({ page: my, ...paths, refused: { ...refused, values: typed } }),
  "own data, refused": () =>
    MyDataPage({ page: my, ...paths, refused: { code: "session-full", errors: [], values: typed } }),
  "own data, nothing": () => MyDataPage({ page: sampleMyPage({ registrations: [], subscription: null }), ...paths }),
  erased: () => ErasedPage({ page: my }),
  "link requested": () =>
    SendMyLinkPage({
      series: sampleAnswer({}, { title: HOSTILE }).series,
      action: HOSTILE,
      state: { values: { email: HOSTILE }, errors: [{ field: "email", code: "invalid" }] },
    }),
  "link sent": () => MyLinkSentPage({ series: sampleAnswer({}, { title: HOSTILE }).series }),
  subscription: () => SubscriptionPage({ page: sampleSubscriptionPage({ series }), action: HOSTILE }),
  unsubscribed: () =>
    SubscriptionPage({ page: sampleSubscriptionPage({ series, state: "ended" }), action: HOSTILE, done: true }),
};
for (const state of ["early", "waiting", "open", "over", "cancelled", "not-registered"] as const) {
  PAGES[`join, ${state}`] = () =>
    JoinPage({ page: sampleJoinPage({ series, session, state, access: HOSTILE }), action: HOSTILE });
}
for (const state of ["offered", "invited", "passed", "confirmed", "waiting", "over", "cancelled"] as const) {
  PAGES[`place, ${state}`] = () => PlacePage({ page: samplePlacePage({ series, session, state }), action: HOSTILE });
}
for (const link of ["my", "unsubscribe", "join", "accept"] as const) {
  PAGES[`unknown link, ${link}`] = () => UnknownLinkPage({ link });
}
const cases = Object.entries(PAGES).flatMap(([name, view]) => LOCALES.map((locale) => ({ name, view, locale })));

describe.each(cases)("the page $name in $locale", ({ view, locale }) => {
  const page = renderPage(locale, view);

  test("declares its language, and has one title, heading and main part", () => expectSound(page, locale));
  test("keeps hostile text inert and has no script", () => expectInert(page));
  test("uses each id once, and its labels and descriptions find their controls", () => expectReferences(page));
});
