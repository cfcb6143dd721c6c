import { msg } from "../../localization.ts";
import type { MailFacts } from "../message.ts";
import type { Block } from "./blocks.ts";

/** The question before the way out; who only waits has no place to give up. */
export const askStillIn = (seated: boolean): string =>
  seated
    ? msg("Doch nicht dabei?", { id: "mail-step-back" })
    : msg("Nicht mehr interessiert?", { id: "mail-leave-list" });

/** The way out of a session or its waiting list, in each mail that leads to own data (G-08). */
export function offerStepBack({ myLink }: Pick<MailFacts, "myLink">, seated = true): Block[] {
  if (!myLink) return [];
  return [
    {
      kind: "links",
      lead: askStillIn(seated),
      text: seated
        ? msg("Sagen Sie bitte ab, dann kann jemand anderes teilnehmen.", { id: "mail-step-back-text" })
        : msg("Hier können Sie sich von der Warteliste streichen.", { id: "mail-leave-list-text" }),
      links: [
        {
          label: seated
            ? msg("Ihre Daten ansehen oder ändern, Teilnahme absagen", { id: "mail-step-back-link" })
            : msg("Ihre Daten ansehen oder ändern, von der Warteliste streichen", { id: "mail-leave-list-link" }),
          href: myLink,
        },
      ],
    },
  ];
}
