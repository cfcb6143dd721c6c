/** @jsxImportSource hono/jsx */
import { formatMoment } from "../../../dates.ts";
import { inLocale, msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, AdminPage } from "../parts/index.ts";
import { ProofList, type Proofs } from "../registrations/consent-proofs.tsx";
import { registrationRooms } from "../registrations/registration-rooms.ts";

interface ConsentProofPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  proofs: Proofs;
  back: string;
  now: Date;
}

/** The consents of an address, to keep or to print; German, since it is for German courts and authorities. */
export const ConsentProofPage = ({ frame, series, proofs, back, now }: ConsentProofPageProps) => (
  <AdminPage
    frame={frame}
    room="registrations"
    title={msg("Nachweis der Einwilligung", { id: "reg-proof" })}
    lead={msg("Zum Aufbewahren drucken Sie diese Seite. Menüs und Knöpfe erscheinen auf dem Papier nicht.", {
      id: "reg-proof-print",
    })}
    back={{ href: back, label: msg("Zurück", { id: "reg-proof-back" }) }}
    sub={registrationRooms(series.slug, "subscribers")}
  >
    <div lang="de">
      <p class="pg-lead">{proofs.email}</p>
      <p>Stand: {inLocale("de", () => formatMoment(now.toISOString(), series.timeZone))}</p>
      <ProofList items={proofs.items} />
    </div>
  </AdminPage>
);
