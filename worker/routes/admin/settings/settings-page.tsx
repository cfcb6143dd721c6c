/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";
import { type AdminFrame, AdminPage, type Destination } from "../parts/index.ts";

/** The pages of the room of settings. */
export type SettingsPlace = "series" | "questions" | "consents" | "partners" | "organisers" | "log";

const PLACES: SettingsPlace[] = ["series", "questions", "consents", "partners", "organisers", "log"];
/** What those who do not own the series may look at. */
const EDITOR_PLACES: SettingsPlace[] = ["partners", "log"];

/** The address of a page of the settings; the series itself stands at the room. */
export const settingsAddress = (slug: string, place: SettingsPlace, ...rest: string[]): string =>
  adminPaths.desk(slug, "settings", ...(place === "series" ? [] : [place]), ...rest);

interface SettingsPageProps {
  frame: AdminFrame;
  place: SettingsPlace;
  title: string;
  lead?: Child;
  back?: Destination;
  done?: string | null;
  faulty?: boolean;
  wide?: boolean;
  children?: Child;
}

/** A page of the settings, among the others that its reader may open. */
export const SettingsPage = ({ place, ...page }: SettingsPageProps) => {
  const { role, series } = page.frame;
  const places = role === "owner" ? PLACES : EDITOR_PLACES;
  const sub = places.map((one) => ({
    href: settingsAddress(series.slug, one),
    label: namePlace(one),
    current: one === place,
  }));
  return <AdminPage {...page} room="settings" sub={sub} />;
};

function namePlace(place: SettingsPlace): string {
  switch (place) {
    case "series":
      return msg("Reihe", { id: "set-series" });
    case "questions":
      return msg("Fragen", { id: "set-questions" });
    case "consents":
      return msg("Einwilligung", { id: "set-consents" });
    case "partners":
      return msg("Partnerseiten", { id: "set-partners" });
    case "organisers":
      return msg("Menschen und Zugänge", { id: "set-organisers" });
    case "log":
      return msg("Protokoll", { id: "set-log" });
  }
}
