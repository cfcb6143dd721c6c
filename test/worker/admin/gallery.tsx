/** @jsxImportSource hono/jsx */
import * as Part from "../../../worker/routes/admin/parts/index.ts";

/** Every part once, with the given words wherever an organiser or a visitor can put words. */
export const Gallery = ({ words: w, faulty = false }: { words: string; faulty?: boolean }) => {
  const frame: Part.AdminFrame = {
    organiser: { email: w, name: null },
    role: "owner",
    series: { slug: w, title: w },
    here: "/admin/x",
    others: [{ slug: "zweite", title: w }],
  };
  const fields = ["email", "place", "day", "begin", "end", "seats", "level", "public", "topics", "photo", "mode"];
  const state: Part.FormState = {
    values: {
      ...Object.fromEntries(fields.map((field) => [field, w])),
      "title.de": w,
      "title.en": w,
      day: "2027-01-14",
      begin: "10:00",
      end: "11:30",
      seats: "75",
    },
    errors: faulty ? [...fields, "title", "summary.en"].map((field) => ({ field, code: "invalid" as const })) : [],
  };
  const day = { instant: "2026-12-10T09:00:00Z", timeZone: "Europe/Berlin" };
  const options = [
    { value: "a", label: w },
    { value: "b", label: "B" },
  ];
  return (
    <Part.AdminPage
      frame={frame}
      room="sessions"
      title={w}
      lead={w}
      back={{ href: "/admin/x/sessions", label: w }}
      sub={[
        { href: "/admin/x/sessions", label: w, current: true },
        { href: "/admin/x/sessions/wishes", label: "Wünsche", current: false },
      ]}
      done={faulty ? null : w}
      faulty={faulty}
    >
      <Part.FormErrors state={state} labels={{ title: w, place: { label: w, kind: "url" } }} />
      <Part.Conflict theirs={[{ label: w, mine: w, saved: "" }]} by={w} at={w} />
      <Part.AdminDate {...day} title={w}>
        <p>{w}</p>
        <Part.Numbers
          items={[
            { value: 48, label: "bestätigt" },
            { value: w, label: w },
          ]}
        />
        <Part.FormActions>
          <Part.LinkButton href="/a" primary>
            {w}
          </Part.LinkButton>
          <Part.LinkButton href="/b">{w}</Part.LinkButton>
        </Part.FormActions>
      </Part.AdminDate>
      <Part.Columns
        main={
          <Part.Section title={w} id="people" lead={w}>
            <Part.Table
              caption={w}
              columns={[
                { label: w },
                { label: "Stand" },
                { label: "Zahl", numeric: true },
                { label: "Handlung", silent: true },
              ]}
              rows={[
                {
                  key: w,
                  cells: [
                    w,
                    <Part.State kind="good">{w}</Part.State>,
                    "12",
                    <Part.ActionButton action="/x">{w}</Part.ActionButton>,
                  ],
                },
                { key: "2", cells: [w, <Part.State kind="bad">{w}</Part.State>, "", ""] },
              ]}
              empty={w}
            />
            <Part.Pager next="/n" first="/f" shown={100} of={2345} />
          </Part.Section>
        }
        aside={
          <Part.Section title="Zu tun">
            <Part.ItemList>
              <Part.Item title={w} href="/i" text={w} status={<Part.State kind="waiting">{w}</Part.State>} />
              <Part.Item title={w} action={<Part.TextLink href="/t">{w}</Part.TextLink>} />
            </Part.ItemList>
          </Part.Section>
        }
      />
      <Part.FilterBar action="/f" submit={w}>
        <Part.TextField field="q" label={w} state={state} maxlength={100} type="search" />
      </Part.FilterBar>
      <Part.Table caption={w} columns={[{ label: w }]} rows={[]} empty={w} />
      <Part.Form action={w} withFile>
        <Part.HiddenField name="version" value={w} />
        <Part.LocalField field="title" label={w} hint={w} state={state} locales={["de", "en", "ar"]} required />
        <Part.LocalField field="summary" label={w} rows={4} state={state} locales={["en"]} />
        <Part.TextField field="email" label={w} state={state} maxlength={200} type="email" required />
        <Part.TextField field="place" label={w} hint={w} state={state} maxlength={200} type="url" />
        <Part.FieldRow>
          <Part.DateField field="day" label={w} state={state} required />
          <Part.TimeField field="begin" label={w} state={state} required />
          <Part.TimeField field="end" label={w} hint={w} state={state} required />
        </Part.FieldRow>
        <Part.FieldRow>
          <Part.NumberField field="seats" label={w} hint={w} state={state} />
          <Part.SelectField field="level" label={w} state={state} options={options} />
        </Part.FieldRow>
        <Part.Choices field="mode" legend={w} hint={w} state={state} options={options} chosen="a" />
        <Part.CheckField field="public" label={w} hint={w} state={state} />
        <Part.CheckList field="topics" legend={w} hint={w} state={state} options={options} chosen={["b"]} />
        <Part.FileField field="photo" label={w} hint={w} state={state} accept="image/png" />
        <Part.Notice kind="info" title={w}>
          <p>{w}</p>
        </Part.Notice>
        <Part.FormActions>
          <Part.PrimaryButton name="action" value={w}>
            {w}
          </Part.PrimaryButton>
          <Part.SecondaryButton>{w}</Part.SecondaryButton>
          <Part.DangerButton>{w}</Part.DangerButton>
        </Part.FormActions>
      </Part.Form>
      <Part.Preview title={w}>{w}</Part.Preview>
      <Part.Facts items={[{ term: w, value: w }]} />
      <Part.Empty action={<Part.TextLink href="/e">{w}</Part.TextLink>}>{w}</Part.Empty>
      <Part.Confirm
        title={w}
        text={w}
        action={w}
        button={w}
        danger
        fields={{ id: w }}
        back={{ href: "/b", label: w }}
      />
    </Part.AdminPage>
  );
};
