interface Words {
  title: string;
  about(version: string): string;
  limits: string;
  columns: string[];
  passed: string;
  failed: string;
  exempt: string;
  statement: {
    title: string;
    lead: string[];
    text(version: string): string[];
    none: string;
    known(criteria: string[]): string;
    contact: string;
  };
}

/** What the reports say around the table, in both languages. */
export const WORDS: Record<"de" | "en", Words> = {
  de: {
    title: "Konformitätsbericht zur Barrierefreiheit",
    about: (version) =>
      `Das Element \`<opendata-events>\`, Version ${version}, gegen EN 301 549 Abschnitt 9 mit allen Kriterien der Stufen A und AA aus WCAG 2.2. Die Kriterien 9.2.4.11, 9.2.5.7, 9.2.5.8, 9.3.2.6, 9.3.3.7 und 9.3.3.8 kennt EN 301 549 V3.2.1 noch nicht. \`npm run accessibility\` schreibt diesen Bericht aus den Ergebnissen der Tests.`,
    limits:
      "„Bestanden“ heißt: Die genannten automatischen Tests laufen in Chromium ohne Fehler. Sie ersetzen keine Prüfung durch Menschen. Mit Screenreadern (NVDA, JAWS, VoiceOver, TalkBack), mit Sprachsteuerung und von Menschen mit Behinderungen ist das Element noch nicht geprüft. Der Bericht gilt dem Element allein: Die Seiten des Dienstes, auf denen eine Anmeldung bestätigt oder geändert wird, die Mails und die Abschnitte 5, 7 und 11 bis 13 von EN 301 549 sind nicht Teil davon. Was die Redaktion schreibt und welche Farben eine Seite dem Element gibt, prüfen sie nicht.",
    columns: ["Kriterium", "Stufe", "Ergebnis", "Test oder Grund"],
    passed: "bestanden",
    failed: "nicht bestanden",
    exempt: "ohne Test",
    statement: {
      title: "Absatz für die Erklärung zur Barrierefreiheit",
      lead: [
        "Zum Übernehmen in die Erklärung der Seite, die das Element einbindet. Die Verantwortung bleibt bei der Betreiberin dieser Seite: Die Ausnahme für Inhalte Dritter gilt nur für Inhalte, die sie weder finanziert noch entwickelt noch kontrolliert. Auf ein Element, das sie selbst auswählt und einbindet, trifft das kaum zu.",
        "Der Absatz gehört zu „Erstellung dieser Erklärung“; Mängel, die er nennt oder die Sie finden, gehören zu „Nicht barrierefreie Inhalte“. Er ersetzt weder die Bewertung Ihrer ganzen Seite noch die Angaben zu Feedback und Durchsetzungsverfahren, die § 12b BGG oder Ihr Landesrecht verlangt.",
      ],
      text: (version) => [
        `Die Termine und das Anmeldeformular auf dieser Seite zeigt das Element „opendata-events“, Version ${version}. Es soll die Anforderungen der BITV 2.0 (EN 301 549) und der WCAG 2.2, Stufe AA, erfüllen.`,
        "Geprüft ist es mit automatischen Tests: mit axe-core in den Zuständen vom Laden bis zur abgeschickten Anmeldung und in allen Sprachen, hell, dunkel und mit erzwungenen Farben, dazu Bedienung mit der Tastatur, Vergrößerung, Textabstände und Zielgrößen. Diese Tests laufen in Chromium. In Firefox und in einem WebKit-Browser sind einzelne Seiten und Abläufe geprüft. Nicht geprüft ist es bisher mit Screenreadern und durch Menschen mit Behinderungen. Eine Anmeldung wird auf einer Seite des Dienstes bestätigt; diese Seiten und die E-Mails sind nicht Teil der Prüfung.",
      ],
      none: "Die automatischen Tests zeigen derzeit keine Mängel. Daraus folgt nicht, dass es keine gibt.",
      known: (criteria) => `Bekannte Mängel betreffen die Kriterien ${criteria.join(", ")}.`,
      contact:
        "Wenn Sie auf eine Barriere stoßen, schreiben Sie bitte an [Kontakt der Seite]. Die Adresse der Veranstaltenden steht unter den Terminen.",
    },
  },
  en: {
    title: "Accessibility conformance report",
    about: (version) =>
      `The element \`<opendata-events>\`, version ${version}, against EN 301 549 clause 9 with all criteria of levels A and AA of WCAG 2.2. EN 301 549 V3.2.1 does not yet know the criteria 9.2.4.11, 9.2.5.7, 9.2.5.8, 9.3.2.6, 9.3.3.7 and 9.3.3.8. \`npm run accessibility\` writes this report from the results of the tests.`,
    limits:
      "“Passed” means: the automatic tests named run in Chromium without a fault. They do not replace an examination by people. The element has not yet been examined with screen readers (NVDA, JAWS, VoiceOver, TalkBack) or voice control, nor by people with disabilities. The report is on the element alone: the pages of the service on which a sign-up is confirmed or changed, its mails, and clauses 5, 7 and 11 to 13 of EN 301 549 are no part of it. What organisers write, and the colours that a page gives to the element, are not examined.",
    columns: ["Criterion", "Level", "Result", "Test or reason"],
    passed: "passed",
    failed: "failed",
    exempt: "without a test",
    statement: {
      title: "Paragraph for the accessibility statement",
      lead: [
        "To be taken over into the statement of the page that embeds the element. Its owner stays responsible: the exemption of third-party content holds only for content that the owner neither funds nor develops nor controls, which an element that they choose and embed hardly meets.",
        "It belongs to “Preparation of this statement”; faults that it names or that you find belong to “Non-accessible content”. It replaces neither the evaluation of your whole site nor the feedback and enforcement procedure that the law asks you to name.",
      ],
      text: (version) => [
        `The dates and the sign-up form on this page are shown by the element “opendata-events”, version ${version}. It aims to meet EN 301 549 and WCAG 2.2, level AA.`,
        "It is examined by automatic tests: with axe-core in the states from loading to the sign-up that was sent and in all languages, light, dark and with forced colours; also keyboard use, magnification, text spacing and the size of targets. These tests run in Chromium. In Firefox and in a WebKit browser single pages and journeys are examined. It has not yet been examined with screen readers, nor by people with disabilities. A sign-up is confirmed on a page of the service; these pages and the mails are no part of the examination.",
      ],
      none: "The automatic tests show no faults at present. It does not follow that there are none.",
      known: (criteria) => `Known faults concern the criteria ${criteria.join(", ")}.`,
      contact:
        "Where you meet a barrier, please write to [contact of the page]. The address of the organisers stands below the dates.",
    },
  },
};
