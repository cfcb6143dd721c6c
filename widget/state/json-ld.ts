import { paths } from "../../worker/contract/paths.ts";
import type { PartHost } from "./part-host.ts";

/** The description of the coming sessions for search engines, in the head of the host's page (O-02). */
export class JsonLd {
  #host: PartHost;
  #script: HTMLScriptElement | null = null;

  constructor(host: PartHost) {
    this.#host = host;
  }

  /** Writes it as the service words it, or takes it away. */
  async follow(): Promise<void> {
    const { jsonLd, series, spoken } = this.#host;
    this.remove();
    if (!jsonLd) return;
    const script = document.createElement("script");
    script.type = "application/ld+json";
    this.#script = script;
    const outcome = await this.#host.ask<object>(`${paths.jsonLd(series!)}?locale=${spoken}`);
    // Meanwhile another one may be wanted, or none.
    if (!outcome.ok || this.#script !== script) return;
    try {
      // Refused under `require-trusted-types-for 'script'` without a default policy of the host, as README.md says.
      script.textContent = JSON.stringify(outcome.value);
      document.head.append(script);
    } catch {
      this.#host.emit("ode-error", { series: series!, code: "json-ld-refused" });
    }
  }

  remove(): void {
    this.#script?.remove();
    this.#script = null;
  }
}
