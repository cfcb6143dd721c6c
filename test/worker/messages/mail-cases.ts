import type { MailKind } from "../../../worker/contract/mail-kinds.ts";
import type { PlaceFacts } from "../../../worker/mail/messages/registered.ts";
import { sampleAnswer, sampleFacts, sampleSession } from "../pages/sample.ts";

export const LINK = "https://events.example.org/x/beispiel";
export const MY_LINK = "https://events.example.org/my/beispiel";
export const UNSUBSCRIBE_LINK = "https://events.example.org/u/beispiel";
const MATERIAL = { title: "Slides", url: "https://www.example.org/slides.pdf" };

/** A session in words that read the same in every language, so that ours can be told from them. */
export const neutralSession = (given: Parameters<typeof sampleSession>[0] = {}) =>
  sampleSession({
    title: "Open data first",
    summary: "Two towns report.",
    speakers: [
      { id: "p", name: "Aylin Brandes", role: "CIO", organisation: "Stadt Bonn", bio: null, photo: null, langs: {} },
    ],
    ...given,
  });

export const onsite = { kind: "onsite", name: "Rathaus", address: "Markt 1, 00000 Musterstadt" } as const;

/** Facts with every link there can be: what a mail leaves out, it leaves out by itself. */
export const sampleMailFacts = (given: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...sampleFacts({
    series: sampleAnswer(
      {},
      {
        title: "Open Data",
        organisers: [{ name: "Stiftung", url: null, logo: null, role: "organiser" }],
      },
    ).series,
    session: neutralSession(),
    link: LINK,
    myLink: MY_LINK,
    unsubscribeLink: UNSUBSCRIBE_LINK,
  }),
  seated: true,
  position: null,
  ...given,
});

/** Each kind of mail, with the links that it may carry. */
export const MAIL_CASES: { name: string; kind: MailKind; given: Partial<PlaceFacts>; links: string[] }[] = [
  { name: "confirm-sign-up", kind: "confirm-sign-up", given: {}, links: [LINK] },
  { name: "registered", kind: "registered", given: {}, links: [LINK, MY_LINK] },
  { name: "registered, waiting", kind: "registered", given: { seated: false, position: 3 }, links: [LINK, MY_LINK] },
  { name: "subscribed", kind: "subscribed", given: { session: null }, links: [LINK, MY_LINK] },
  { name: "offered", kind: "offered", given: {}, links: [LINK] },
  { name: "access-link", kind: "access-link", given: {}, links: [LINK, MY_LINK] },
  {
    name: "access-link, on site",
    kind: "access-link",
    given: { session: neutralSession({ place: onsite }) },
    links: [MY_LINK],
  },
  {
    name: "moved",
    kind: "moved",
    given: { session: neutralSession({ previousStartsAt: "2026-12-03T09:00:00Z" }) },
    links: [MY_LINK],
  },
  { name: "moved, waiting", kind: "moved", given: { seated: false }, links: [MY_LINK] },
  { name: "cancelled", kind: "cancelled", given: {}, links: [LINK] },
  { name: "programme", kind: "programme", given: {}, links: [LINK, MY_LINK] },
  { name: "new-date", kind: "new-date", given: {}, links: [LINK, UNSUBSCRIBE_LINK] },
  { name: "thanks", kind: "thanks", given: { materials: [MATERIAL] }, links: [MATERIAL.url, MY_LINK] },
  { name: "thanks, nothing left behind", kind: "thanks", given: {}, links: [LINK, MY_LINK] },
  { name: "my-link", kind: "my-link", given: { session: null }, links: [MY_LINK] },
  { name: "erased", kind: "erased", given: { session: null }, links: [] },
  { name: "meeting-missing", kind: "meeting-missing", given: {}, links: [LINK] },
  { name: "list-unused", kind: "list-unused", given: { session: null }, links: [LINK] },
  {
    name: "survey",
    kind: "survey",
    given: { survey: { title: "Open data 2027", intro: null } },
    links: [LINK],
  },
  {
    name: "survey, to the list",
    kind: "survey",
    given: { session: null, survey: { title: "Open data 2027", intro: "Open data, again." } },
    links: [LINK, UNSUBSCRIBE_LINK],
  },
  { name: "bio", kind: "bio", given: { session: null }, links: [LINK] },
  { name: "sign-in", kind: "sign-in", given: { session: null }, links: [LINK] },
];
