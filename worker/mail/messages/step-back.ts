import { msg } from "../../localization.ts";
import type { MailFacts } from "../message.ts";
import type { Block } from "./blocks.ts";

/** The way out of a session, in each mail that leads to own data (G-08). */
export function offerStepBack({ myLink }: Pick<MailFacts, "myLink">): Block[] {
  if (!myLink) return [];
  return [
    {
      kind: "links",
      lead: msg("Doch nicht dabei?", { id: "mail-step-back" }),
      text: msg("Sagen Sie bitte ab, dann kann jemand anderes teilnehmen.", { id: "mail-step-back-text" }),
      links: [
        {
          label: msg("Ihre Daten ansehen oder ändern, Teilnahme absagen", { id: "mail-step-back-link" }),
          href: myLink,
        },
      ],
    },
  ];
}
