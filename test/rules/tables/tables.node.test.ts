import { describe, expect, it } from "vitest";
import { decodeText } from "../../../worker/rules/tables/decode-text.ts";
import { recogniseColumns } from "../../../worker/rules/tables/import-columns.ts";
import { readTable, readText } from "../../../worker/rules/tables/read-table.ts";
import { formatCsv, readCell } from "../../../worker/rules/tables/write-csv.ts";
import { gatherParticipants, listNames } from "../../../worker/rules/tables/zoom-report.ts";
import { fillZoomName } from "../../../worker/rules/zoom-names.ts";
import { readZoomTime } from "../../../worker/rules/zoom-times.ts";

describe("a CSV for a spreadsheet", () => {
  it("has an apostrophe before formulas, which reading takes away again and no other (S-13)", () => {
    const cells = ["=1", "+1", "-1", "@a", "\t1", "\r1", "\0a", "'=1", "''=1", "'t Hooft", "a=1", ""];
    const written = formatCsv([cells], "spreadsheet");
    expect(written).toBe(
      "'=1;'+1;'-1;'@a;'\t1;\"'\r1\";'\0a;''=1;'''=1;'t Hooft;a=1;\r\n".replaceAll(/'([=+\-@\t\0]|'+=)[^;]*/g, '"$&"'),
    );
    const [row = []] = [
      written
        .trimEnd()
        .split(";")
        .map((cell) => cell.replace(/^"|"$/g, "")),
    ];
    expect(row.map(readCell)).toEqual(cells);
  });

  it("is clean for a machine, and nothing where there are no rows", () => {
    expect(formatCsv([["=1", "a,b", null]], "machine")).toBe('=1,"a,b",\r\n');
    expect(formatCsv([], "machine")).toBe("");
  });
});

describe("a table that somebody saved", () => {
  it("is Windows-1252 where it is no UTF-8", () => {
    expect(decodeText(Uint8Array.of(0xd6, 0x7a, 0x80))).toBe("Öz€");
    expect(decodeText(new TextEncoder().encode("Öz€"))).toBe("Öz€");
  });

  it("counts rows as a spreadsheet does, over blank lines and Excel's line about the delimiter", () => {
    const isHeader = (cells: string[]) => cells.includes("A") && cells.includes("B");
    const table = readTable('sep=;\r\nA;B\r\n1;"x\r\ny"\r\n;\r\n3;4', { bytes: 100, rows: 2 }, isHeader);
    expect(table).toEqual({
      header: ["A", "B"],
      rows: [
        { number: 3, cells: ["1", "x\r\ny"] },
        { number: 5, cells: ["3", "4"] },
      ],
    });
    expect(readTable("A;B\n1;2\n3;4\n5;6", { bytes: 100, rows: 2 }, isHeader)).toBe("too-many-rows");
    expect(readText("äää", 5)).toBeNull();
  });

  it("tells columns by their words, the first of two for one field", () => {
    const fields = recogniseColumns(["E-Mail-Adresse *", "First name", "Mail", "Amt", "Bemerkung"]);
    expect(fields.map(({ field }) => field)).toEqual(["email", "givenName", null, "role", null]);
  });
});

describe("what Zoom is told and tells (G-06, G-07)", () => {
  it("is never without both names, each made one marked, none a formula", () => {
    expect(fillZoomName("Mia", "Öz", "m@example.org")).toEqual({ first: "Mia", last: "Öz" });
    expect(fillZoomName(null, null, "erika.von.muster@example.org")).toEqual({
      first: "erika",
      last: "von muster (E-Mail)",
    });
    expect(fillZoomName(null, null, "info@example.org")).toEqual({ first: "info", last: "(E-Mail)" });
    expect(fillZoomName("Mia", null, "=m@example.org")).toEqual({ first: "Mia", last: "m (E-Mail)" });
    expect(fillZoomName(null, "Öz", "+@example.org")).toEqual({ first: "(E-Mail)", last: "Öz" });
    expect(fillZoomName(null, null, "-@example.org")).toEqual({ first: "(E-Mail)", last: "(E-Mail)" });
  });

  it("reads times in either order of day and month, in the zone of the series, and only near the session", () => {
    const session = { startsAt: "2027-03-04T09:00:00.000Z", endsAt: "2027-03-04T10:30:00.000Z" };
    const read = (text: string) => readZoomTime(text, session, "Europe/Berlin");
    const expected = "2027-03-04T09:05:07.000Z";
    for (const text of [
      "03/04/2027 10:05:07 AM",
      "04.03.2027 10:05:07",
      "2027-03-04 10:05:07",
      "3/4/27, 10:05:07 am",
    ]) {
      expect(read(text)).toBe(expected);
    }
    for (const text of ["05.03.2027 10:05:07", "04.03.2027 16:05:07", "99/99/2027 10:05:07", "gestern", ""]) {
      expect(read(text)).toBeNull();
    }
  });

  it("takes the participant's address and not the host's that stands before the name", () => {
    const header = ["Topic", "User Email", "Name (Original Name)", "User Email", "Join Time", "Duration (Minutes)"];
    const rows = [
      ["A", "host@example.org", "Mia", "mia@example.org", "03/04/2027 12:10:00 PM", "5"],
      ["A", "host@example.org", "Mia", "MIA@example.org", "03/04/2027 11:50:00 AM", "10"],
    ].map((cells, number) => ({ number, cells }));
    expect(gatherParticipants(header, rows)).toEqual([
      { name: "Mia", email: "mia@example.org", joinedAt: "03/04/2027 11:50:00 AM", minutes: 15 },
    ]);
    expect(listNames("M. (Mia  Öz)")).toEqual(["M. (Mia Öz)", "M.", "Mia Öz"]);
  });
});
