import { describe, expect, it } from "vitest";
import { applyAttendance, previewAttendance } from "../../../../worker/actions/exchange/import-attendance.ts";
import { createAct } from "../../../support/worker/act.ts";
import { db } from "../../../support/worker/database.ts";
import { createPerson } from "../../../support/worker/people.ts";
import { createSeries, createSession } from "../../../support/worker/requests.ts";

const STARTS_AT = "2027-03-04T09:00:00.000Z";
const ENDS_AT = "2027-03-04T10:30:00.000Z";
const before = () => ({ ...createAct(), now: new Date("2027-02-25T08:00:00Z") });

/** A session in the past of its act, with three people: two with names, one who waits. */
async function createPast() {
  const series = await createSeries();
  const session = await createSession(series.id, { startsAt: STARTS_AT, endsAt: ENDS_AT });
  const [mia, kim, waits] = [
    await createPerson(before(), series.id, session),
    await createPerson(before(), series.id, session),
    await createPerson(before(), series.id, session),
  ];
  const name = "UPDATE people SET given_name = ?2, family_name = ?3 WHERE id = ?1";
  await db.batch([
    db.prepare(name).bind(mia.id, "Mia", "Öz"),
    db.prepare(name).bind(kim.id, "Kim", "Muster"),
    db.prepare("UPDATE registrations SET status = 'waiting' WHERE id = ?1").bind(waits.registrationId),
  ]);
  return { act: { ...createAct(), now: new Date("2027-03-05T08:00:00Z") }, series, session, mia, kim, waits };
}

const attendedAt = (id: string) =>
  db.prepare("SELECT attended_at FROM registrations WHERE id = ?1").bind(id).first("attended_at");

describe("attendance from Zoom's report (G-07)", () => {
  it("is matched by address, suggested by full name, and otherwise left to nobody", async () => {
    const { act, series, session, mia, kim, waits } = await createPast();
    const report = [
      "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants",
      "812 3456 7890,Open Data,03/04/2027 09:45:00 AM,03/04/2027 11:32:00 AM,host@example.org,107,5",
      "",
      "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Disclaimer Response,In Waiting Room",
      `Mia,${mia.email.toUpperCase()},03/04/2027 10:20:00 AM,03/04/2027 11:30:00 AM,70,No,,No`,
      `Mia,${mia.email},03/04/2027 09:55:30 AM,03/04/2027 10:10:00 AM,15,No,,No`,
      "K. M. (kim  muster),,03/04/2027 10:01:00 AM,03/04/2027 11:30:00 AM,89,Yes,,No",
      "Mia Öz,,03/04/2027 10:05:00 AM,03/04/2027 10:09:00 AM,4,Yes,,No",
      "Unbekannt,,03/04/2027 10:05:00 AM,03/04/2027 10:09:00 AM,4,Yes,,No",
      `W,${waits.email},03/04/2027 10:05:00 AM,03/04/2027 10:09:00 AM,4,Yes,,No`,
      "Draußen,,03/04/2027 09:50:00 AM,03/04/2027 09:52:00 AM,2,Yes,,Yes",
    ].join("\n");
    const outcome = await previewAttendance(act, series.id, session, report);
    if (!outcome.ok) throw new Error(outcome.code);
    const { matched, suggested, unmatched } = outcome.value;
    expect(matched).toMatchObject([
      { registrationId: mia.registrationId, joinedAt: "2027-03-04T08:55:30.000Z", minutes: 85, attendedAt: null },
    ]);
    expect(suggested).toMatchObject([{ registrationId: kim.registrationId, joinedAt: "2027-03-04T09:01:00.000Z" }]);
    expect(unmatched).toEqual([
      { reportedName: "Unbekannt", email: null, minutes: 4, status: null },
      { reportedName: "W", email: waits.email, minutes: 4, status: "waiting" },
    ]);

    const choices = [...matched, ...suggested].map(({ choice }) => choice);
    expect(await applyAttendance(act, series.id, session, choices)).toMatchObject({ value: { noted: 2 } });
    expect(await attendedAt(mia.registrationId)).toBe("2027-03-04T08:55:30.000Z");
    expect(await attendedAt(kim.registrationId)).toBe("2027-03-04T09:01:00.000Z");
    expect(await applyAttendance(act, series.id, session, choices)).toMatchObject({ value: { noted: 0 } });
  });

  it("is read from a German report without a block of figures, and from one without times", async () => {
    const { act, series, session, mia } = await createPast();
    const read = async (report: string) => {
      const outcome = await previewAttendance(act, series.id, session, report);
      return outcome.ok ? outcome.value.matched.map(({ joinedAt, minutes }) => [joinedAt, minutes]) : outcome.code;
    };
    const german = `\ufeffName (Originalname);Benutzer-E-Mail;Beitrittszeit;Dauer (Minuten);Gast\nMia;${mia.email};04.03.2027 10:00:05;90;Nein`;
    expect(await read(german)).toEqual([["2027-03-04T09:00:05.000Z", 90]]);
    expect(
      await read(`Name (Original Name),User Email,Total Duration (Minutes),Guest\nMia,${mia.email},61,No`),
    ).toEqual([[null, 61]]);
    expect(await read(`Name,Email,Join time\nMia,${mia.email},2026-01-01 10:00:00`)).toEqual([[null, 0]]);
    expect(await read("Topic;Host\nA;B")).toBe("invalid-fields");
  });

  it("counts for confirmed registrations of the session alone, the first time stays, nothing before the start", async () => {
    const { act, series, session, mia, kim, waits } = await createPast();
    const foreign = await createPast();
    await db
      .prepare("UPDATE registrations SET attended_at = '2027-03-04T08:40:00.000Z' WHERE id = ?1")
      .bind(kim.registrationId)
      .run();
    const choices = [mia, kim, waits, foreign.mia].map(({ registrationId }) => registrationId);
    expect(await applyAttendance(act, series.id, session, [...choices, "", "x 2027"])).toMatchObject({
      value: { noted: 1 },
    });
    expect(await attendedAt(mia.registrationId)).toBe(STARTS_AT);
    expect(await attendedAt(kim.registrationId)).toBe("2027-03-04T08:40:00.000Z");
    expect(await attendedAt(waits.registrationId)).toBeNull();
    expect(await attendedAt(foreign.mia.registrationId)).toBeNull();
    expect(await applyAttendance(act, foreign.series.id, session, choices)).toMatchObject({ code: "unknown-session" });
    expect(await applyAttendance(before(), series.id, session, choices)).toMatchObject({
      code: "session-not-begun",
    });
    const forged = `${foreign.mia.registrationId} 1999-01-01T00:00:00.000Z`;
    await applyAttendance(act, foreign.series.id, foreign.session, [forged]);
    expect(await attendedAt(foreign.mia.registrationId)).toBe(STARTS_AT);
  });
});
