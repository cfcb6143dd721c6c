import { describe, expect, test } from "vitest";
import { RETENTION_DAYS } from "../../../worker/contract/limits.ts";
import type { MailKind } from "../../../worker/contract/mail-kinds.ts";
import type { PlaceFacts } from "../../../worker/mail/messages/registered.ts";
import { writeMessage } from "../../../worker/mail/messages/write-message.ts";
import { CONSENT_MONTHS } from "../../../worker/rules/consent-age.ts";
import { LINK, MY_LINK, neutralSession, onsite, sampleMailFacts } from "./mail-cases.ts";

const read = (kind: MailKind, given: Partial<PlaceFacts> = {}) => writeMessage(kind, sampleMailFacts(given)).text;

describe("the mail that asks for confirmation", () => {
  test("lists both purposes apart, and one alone without a number", () => {
    const both = read("confirm-sign-up");
    expect(both).toContain(
      "1. Teilnahme an einem Termin\nDonnerstag, 10. Dezember 2026, 10:00 bis 11:30 Uhr (MEZ), online per Zoom\n",
    );
    expect(both).toContain("2. Nachrichten über künftige Termine");
    const one = read("confirm-sign-up", { session: null });
    expect(one).toContain("\nNachrichten über künftige Termine");
    expect(one).not.toMatch(/Teilnahme|zweierlei|2\. Nachrichten/);
  });

  test("carries no topic, which would be promotion (L-06)", () => {
    expect(read("confirm-sign-up")).not.toMatch(/Open data first|Two towns|Aylin/);
  });
});

test("the waiting list names the place in the line, and no calendar file", () => {
  expect(read("registered", { seated: false, position: 3 })).toContain("Platz 3");
  expect(read("registered", { seated: false, position: null })).not.toMatch(/Platz null|Kalenderdatei/);
});

test.each(["registered", "programme", "moved"] as const)("who only waits is asked to give up no place: %s", (kind) => {
  const waiting = read(kind, { seated: false });
  expect(waiting).toMatch(/Nicht mehr interessiert\?[\s\S]*von der Warteliste streichen/);
  expect(waiting).not.toMatch(/Doch nicht dabei|jemand anderes|absagen/);
  expect(read(kind)).toContain("Doch nicht dabei?");
});

describe("a mail in another language than the pages' own", () => {
  const hosted = "https://events.example.org/s/open-data";

  test("says so to the public pages of the service", () => {
    const text = read("registered", { locale: "en", link: hosted });
    for (const path of ["", "/privacy", "/imprint"]) expect(text).toContain(`${hosted}${path}?locale=en\n`);
    expect(read("registered", { link: hosted })).not.toContain("locale=");
  });

  test("leaves alone the links of a person, and the pages of others", () => {
    const { series } = sampleMailFacts();
    const privacyUrl = "https://www.example.org/s/privacy";
    const text = read("registered", { locale: "en", series: { ...series, privacyUrl } });
    expect(text).toContain(`${LINK}\n`);
    expect(text).toContain(`${MY_LINK}\n`);
    expect(text).toContain(`${privacyUrl}\n`);
  });
});

test("the way out is called the same in each English mail", () => {
  for (const given of [{}, { session: neutralSession({ place: onsite }) }]) {
    expect(read("access-link", { ...given, locale: "en" })).toContain("cancel my registration");
  }
  for (const kind of ["access-link", "registered", "moved"] as const) {
    expect(read(kind, { locale: "en" })).not.toContain("step back");
  }
});

test("an offer names its deadline by day, time and zone, also in English", () => {
  const expiresAt = "2026-11-30T12:00:00Z";
  expect(read("offered", { expiresAt })).toContain("bis Montag, 30. November 2026, 13:00 Uhr (MEZ).");
  expect(read("offered", { expiresAt, locale: "en" })).toMatch(/until Monday,? 30 November 2026, 13:00 \(CET\)\./);
});

describe("the access link", () => {
  test("leads into an online session and asks not to be forwarded", () => {
    const text = read("access-link");
    expect(text).toContain(`Zum Termin:\n${LINK}`);
    expect(text).toMatch(/30 Minuten vor Beginn[\s\S]*nicht weiter/);
  });

  test("is a reminder of time, house and address where people meet on site", () => {
    const text = read("access-link", { session: neutralSession({ place: onsite }) });
    expect(text).toContain("10:00 bis 11:30 Uhr (MEZ)\nRathaus\nMarkt 1, 00000 Musterstadt\n");
    expect(text).not.toMatch(/Zugang|Zum Termin/);
  });
});

describe("a moved session", () => {
  const session = neutralSession({ previousStartsAt: "2026-07-09T08:00:00Z" });

  test("is told with both dates, each in its own zone", () => {
    const text = read("moved", { session });
    expect(text).toContain("Neu: Donnerstag, 10. Dezember 2026, 10:00 bis 11:30 Uhr (MEZ), online per Zoom\n");
    expect(text).toContain("Bisher: Donnerstag, 9. Juli 2026, 10:00 Uhr (MESZ)\n");
    expect(text).toContain(`Am neuen Termin kann ich nicht:\n${MY_LINK}`);
  });

  test("promises a place only to who has one", () => {
    expect(read("moved", { session })).toContain("Ihr Platz bleibt");
    expect(read("moved", { session, seated: false })).not.toMatch(/Ihr Platz|Kalenderdatei/);
  });
});

test("a cancelled session asks nothing of anybody, and speaks of the file only to who has the entry", () => {
  expect(read("cancelled")).toMatch(/nichts zu tun[\s\S]*Kalenderdatei/);
  expect(read("cancelled", { seated: false })).not.toContain("Kalenderdatei");
});

test("a topic that was never announced is not promised once the session is off or over", () => {
  const session = neutralSession({ title: null });
  expect(read("cancelled", { session })).toContain("Open Data\nDonnerstag");
  expect(read("thanks", { session })).not.toContain("Das Thema geben wir noch bekannt");
});

test("the programme names topic and speakers with role and organisation", () => {
  expect(read("programme")).toContain(
    "(MEZ), online per Zoom\n\nTwo towns report.\n\nAylin Brandes\nCIO, Stadt Bonn\n",
  );
  expect(read("programme", { session: neutralSession({ speakers: [] }) })).not.toContain("Mitwirkenden");
});

test("a new date tells which wish it answers, in words that name nobody", () => {
  expect(read("new-date", { wish: "Mehr über Lizenzen" })).toContain("gewünscht: „Mehr über Lizenzen“");
  expect(read("new-date")).not.toContain("gewünscht");
});

test("a new date without a topic says that it follows", () => {
  expect(read("new-date", { session: neutralSession({ title: null, speakers: [] }) })).toContain("Thema folgt\n");
});

test("the thanks list what is left behind, or say where it will be, and when the registration goes", () => {
  const materials = [{ title: "Slides", url: "https://www.example.org/slides.pdf" }];
  expect(read("thanks", { materials })).toContain("Slides:\nhttps://www.example.org/slides.pdf");
  expect(read("thanks")).toContain("Unterlagen folgen auf der Seite der Reihe");
  expect(read("thanks")).toContain(`${RETENTION_DAYS.registration} Tage nach dem Termin`);
});

describe("the link to own data", () => {
  test("says until when it is valid and tells nothing of the person", () => {
    const text = read("my-link");
    expect(text).toContain("gilt bis Montag, 30. November 2026, 13:00 Uhr (MEZ)");
    expect(text).not.toMatch(/Open data first|Warteliste|angemeldet|10\. Dezember/);
  });

  test("is the mail's own link where that is all it has", () => {
    expect(read("my-link", { myLink: null })).toContain(`Meine Daten öffnen:\n${LINK}`);
  });
});

test("the warning about an unused list takes its months from the rule", () => {
  const text = read("list-unused", { session: null });
  expect(text).toContain(`seit ${CONSENT_MONTHS.warning} Monaten`);
  expect(text).toContain(`Nach ${CONSENT_MONTHS.end} Monaten`);
});
