import type { WishItem } from "../../../actions/read-wishes.ts";
import { msg } from "../../../localization.ts";
import type { FieldLabels } from "../conflicting-fields.ts";
import { orNull } from "../posted-form.ts";

type Values = Record<string, string>;

/** A wish as the fields of its form hold it. One that nobody looked at yet is proposed to be published. */
export const toWishValues = (wish: WishItem): Values => ({
  text: wish.text,
  published: wish.stage === "withheld" ? "0" : "1",
  status: wish.status,
  session: wish.session ?? "",
});

/** What the form says, as the body that the API takes too: what is not published becomes of nothing yet. */
export function readWishForm(values: Values) {
  const published = values.published !== "0";
  const status = published ? values.status || "open" : "open";
  return {
    text: values.text ?? "",
    published,
    status,
    session: status === "open" ? null : orNull(values.session),
  };
}

/** What the fields are called, in the order of the form. */
export const wishLabels = (): FieldLabels => ({
  text: msg("Wortlaut", { id: "wish-text" }),
  published: { label: msg("Veröffentlichen", { id: "wish-publish" }), kind: "choice" },
  status: { label: msg("Was daraus wird", { id: "wish-becomes" }), kind: "choice" },
  session: { label: msg("Termin", { id: "wish-session" }), kind: "choice" },
  into: { label: msg("Bleibender Wunsch", { id: "wish-into" }), kind: "choice" },
});
