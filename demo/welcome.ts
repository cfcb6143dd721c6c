import { hostPages } from "./host-pages.ts";
import { series } from "./seed/series.ts";
import type { DemoSettings } from "./settings.ts";

/** Where to look, the town's page first. */
export function formatWelcome(settings: DemoSettings): string {
  const { publicUrl, hostUrl } = settings;
  const registrations = `${publicUrl}/api/admin/v1/series/${series.slug}/registrations`;
  const lines = [
    "",
    "Pages that embed the tag:",
    ...hostPages.map(({ file, shows }) => `  ${hostUrl}/${file}  ${shows}`),
    "",
    "The service:",
    `  ${publicUrl}/s/${series.slug}  hosted page, works without JavaScript`,
    ...(settings.mailUrl ? [] : [`  ${publicUrl}/dev/mail  the mails that would have been sent`]),
    "",
    "For organisers:",
    `  ${publicUrl}/admin  enter ${settings.organiser}, the link to sign in comes by mail`,
    `  curl -H "Authorization: Bearer ${settings.adminToken}" ${registrations}`,
    "",
  ];
  return lines.join("\n");
}
