import type { DatabaseSync } from "node:sqlite";

/** What would run, load or break out wherever text is put into a page as it is (S-16). */
export const PAYLOAD = [
  `"><img src="x" onerror="globalThis.pwned=1" data-pwned>`,
  "<script data-pwned>globalThis.pwned=1</script>",
  "</textarea></title></style></option></noscript>",
  `'><svg onload="globalThis.pwned=1" data-pwned></svg>`,
  `<a data-pwned href="javascript:globalThis.pwned=1">x</a>`,
  "{{7*7}}\u202e",
].join("");

/** Text columns by table: plain ones, and those that hold a text by language. */
const PLAIN: Record<string, string[]> = {
  series: ["contact_name"],
  sessions: ["meeting_access"],
  speakers: ["name", "organisation"],
  wishes: ["text"],
  people: ["given_name", "family_name", "organisation", "role"],
  organisers: ["name"],
  partners: ["name"],
  api_tokens: ["name"],
  audit_log: ["actor_name"],
  answers: ["value"],
  survey_answers: ["value"],
};
const BY_LANGUAGE: Record<string, string[]> = {
  series: ["title", "summary", "imprint", "image_alt"],
  sessions: ["title", "summary"],
  speakers: ["role", "bio", "photo_alt"],
  questions: ["label"],
  materials: ["title"],
  surveys: ["title", "intro"],
  survey_questions: ["label"],
};
const DEEPER: [table: string, column: string, path: string][] = [
  ["series", "organisers", "$[0].name"],
  ["series", "controllers", "$[0]"],
  ["sessions", "agenda", "$[0].title.de"],
  ["sessions", "place", "$.platform"],
  ["questions", "options", "$[0].label.de"],
  ["survey_questions", "options", "$[0].label.de"],
];

/** Appends the payload to every text that somebody can type, past all checks, as if each check had a hole. */
export function poison(database: DatabaseSync): void {
  const run = (sql: string) => database.prepare(sql).run(PAYLOAD);
  for (const [table, columns] of Object.entries(PLAIN)) {
    for (const column of columns) run(`UPDATE ${table} SET ${column} = coalesce(${column}, '') || ?1`);
  }
  for (const [table, columns] of Object.entries(BY_LANGUAGE)) {
    for (const column of columns) {
      for (const lang of ["de", "en"]) {
        run(
          `UPDATE ${table} SET ${column} = json_set(${column}, '$.${lang}', coalesce(${column} ->> '$.${lang}', '') || ?1)
           WHERE ${column} IS NOT NULL`,
        );
      }
    }
  }
  for (const [table, column, path] of DEEPER) {
    run(
      `UPDATE ${table} SET ${column} = json_set(${column}, '${path}', (${column} ->> '${path}') || ?1)
       WHERE ${column} ->> '${path}' IS NOT NULL`,
    );
  }
  database.exec(`UPDATE series SET organisers = json_set(organisers, '$[0].url', 'javascript:globalThis.pwned=1'),
    privacy_url = 'javascript:globalThis.pwned=1', imprint_url = 'javascript:globalThis.pwned=1'`);
}
