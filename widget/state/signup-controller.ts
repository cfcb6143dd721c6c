import { msg } from "@lit/localize";
import { paths } from "../../worker/contract/paths.ts";
import type { ApiRefusal } from "../api-client.ts";
import { FUTURE, type ViewContext } from "../views/context.ts";
import { formView } from "../views/form.ts";
import { doneView } from "../views/form-done.ts";
import { createDraft, type Fault, findFaults, toBody } from "./draft.ts";
import type { PartHost } from "./part-host.ts";
import { ProofOfWork } from "./proof-of-work.ts";

/** The steps of one sign-up: typing, sending, done; with what is wrong and what was typed. */
export class SignUpController {
  draft = createDraft();
  faults: Fault[] = [];
  refusal: ApiRefusal | null = null;
  step: "typing" | "sending" | "done" = "typing";
  readonly close: () => void;
  #host: PartHost;
  #proof: ProofOfWork;

  constructor(host: PartHost) {
    this.#host = host;
    this.close = () => host.closeForm();
    this.#proof = new ProofOfWork(() => host.ask(paths.challenge));
  }

  /** Opens the form for a session or for future dates; what was typed before is still there. */
  async begin(target: string, quietly?: boolean): Promise<void> {
    // What is under way is seen to its end: sent again from another place it would be there twice.
    if (this.step !== "sending") {
      this.draft.target = target;
      this.faults = [];
      this.refusal = null;
      this.step = "typing";
    }
    await this.#show(this.step, quietly ? "" : "form-heading");
  }

  render(context: ViewContext): unknown {
    return this.step === "done" ? doneView(this, context) : formView(this, context);
  }

  /** The first touch starts the proof of work; before it the form asks nothing of the network (L-14). */
  touch(): void {
    this.#proof.prepare();
  }

  /** Takes over what was typed or chosen. */
  type(change: () => void): void {
    this.touch();
    change();
    this.#host.requestUpdate();
  }

  async send({ answer, locale }: ViewContext): Promise<void> {
    if (this.step === "sending") return;
    // What is typed from now on is not what was looked at, and is not what the visitor sent.
    const sent = { ...this.draft };
    this.faults = findFaults(sent, answer);
    this.refusal = null;
    if (this.faults.length) return this.#show("typing", "form-alert");
    this.step = "sending";
    this.#host.announce(sendingText);
    // The button that was pressed may go with the message it stands in.
    this.#host.focusOn(".submit .button", "nearest");
    const outcome = await this.#post((proof) => toBody(sent, answer, locale, proof));
    const series = answer.series.slug;
    if (outcome.ok) {
      const { target, subscribe } = sent;
      this.#proof.drop();
      this.#host.emit("ode-sign-up", {
        series,
        session: target === FUTURE ? null : target,
        subscribe: subscribe || target === FUTURE,
      });
      this.draft = { ...sent, wish: "", subscribe: false };
      return this.#show("done", "done-heading");
    }
    this.#host.emit("ode-error", { series, code: outcome.code });
    this.faults = outcome.errors ?? [];
    this.refusal = outcome;
    // The list was older than the answer: the message stands in the present one, where the form may have moved.
    if (/session/.test(outcome.code) || this.faults.some(({ field }) => field.startsWith("consent"))) {
      await this.#host.reload();
    }
    await this.#show("typing", "form-alert");
  }

  /** A proof that ran out, or that went with another body after a broken connection, is renewed without a word. */
  async #post(body: (proof?: string) => ReturnType<typeof toBody>) {
    const outcome = await this.#host.ask(paths.signUps, body(await this.#proof.take()));
    if (outcome.ok || !outcome.code.startsWith("proof-")) return outcome;
    this.#proof.drop();
    return this.#host.ask(paths.signUps, body(await this.#proof.take()));
  }

  async #show(step: SignUpController["step"], focusId: string): Promise<void> {
    this.step = step;
    this.#host.announce();
    if (focusId) await this.#host.focusOn(`#${focusId}`, "start");
  }
}

/** What is said, and read, while a sign-up is under way. */
export const sendingText = (): string => msg("Ihre Anmeldung wird gesendet.", { id: "form.sending" });
