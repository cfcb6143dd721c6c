import { msg } from "@lit/localize";
import { html, LitElement, type PropertyValues } from "lit";
import { type Locale, SOURCE_LOCALE } from "../worker/contract/locales.ts";
import { paths } from "../worker/contract/paths.ts";
import { type ApiClient, createApiClient } from "./api-client.ts";
import { readApiBase, readHeadingLevel } from "./attributes.ts";
import { createDateWords } from "./dates.ts";
import type { OdeEventMap } from "./events.ts";
import { hasLocale, inLocale, loadLocale } from "./localization.ts";
import { listLanguageTags, negotiateLocale, watchPageLanguage } from "./page-language.ts";
import { FormLoader } from "./state/form-loader.ts";
import { SessionsController } from "./state/sessions-controller.ts";
import { styles } from "./styles/index.ts";
import type { ViewContext } from "./views/context.ts";
import { heading } from "./views/heading.ts";
import { list } from "./views/list.ts";
import { fallback } from "./views/trouble.ts";

/** The version of this script; two different ones on a page warn. */
export const VERSION = "0.1.0";

/**
 * `<opendata-events>` shows the coming sessions of a series and takes the sign-up in place.
 *
 * Attributes
 * - `series`: the slug of the series; required.
 * - `api`: where the API lives; by default the origin of this script.
 * - `locale`: a language tag; by default the nearest `lang` around the tag, else German.
 * - `heading-level`: 2 to 5, the level of the series title; by default 2.
 * - `theme`: `light` or `dark`; by default the host's `color-scheme`.
 * - `images`: show the series' picture and portraits, which need `img-src` in the host's policy; off by default.
 *
 * Slot: the default slot is shown until the list is there, and again where it cannot be loaded.
 *
 * Events (bubbling, composed, without personal data)
 * - `ode-ready` `{series, sessions}`: the list is on the page.
 * - `ode-sign-up` `{series, session, subscribe}`: a sign-up was taken.
 * - `ode-error` `{series, code}`: the list or a sign-up failed.
 *
 * Custom properties, set on the tag: `--ode-color-text`, `-accent`, `-on-accent`, `-danger`, `-notice`, `-background`,
 * `-field`; `--ode-font`, `--ode-font-heading`, `--ode-weight-heading`, `--ode-weight-bold`, `--ode-radius`,
 * `--ode-target`, `--ode-rule`, `--ode-rule-strong`, `--ode-focus-width`, `--ode-focus-color`, `--ode-measure`,
 * `--ode-sticky-offset`.
 */
export class OpendataEvents extends LitElement {
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = {
    series: {},
    api: {},
    locale: {},
    headingLevel: { attribute: "heading-level" },
    images: { type: Boolean },
  };

  declare series: string | null;
  declare api: string | null;
  declare locale: string | null;
  declare headingLevel: string | null;
  declare images: boolean;

  #sessions = new SessionsController(this);
  #form = new FormLoader(this);
  #locale: Locale = SOURCE_LOCALE;
  #loaded = "";
  #announcement = "";
  #unwatch = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPageLanguage(this, () => this.#follow());
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    // A tag that is moved loads anew: its answer may have been cut off.
    this.#loaded = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ["series", "api", "locale"].some((name) => changed.has(name))) this.#follow();
  }

  protected override render() {
    return inLocale(this.#locale, () => {
      const { answer, refusal } = this.#sessions;
      return html`<div class="ode" lang=${this.#locale} dir="ltr">
        ${answer ? list(this.#context()) : fallback(this.#address(), Boolean(refusal), () => this.reload())}
        <div role="status" class="vh">${this.#announcement}</div>
      </div>`;
    });
  }

  /** The address of the API, without a trailing slash. */
  get apiBase(): string {
    return readApiBase(this.api, import.meta.url);
  }

  /** The client of that API. */
  get client(): ApiClient {
    return createApiClient(this.apiBase);
  }

  /** Fetches the list again. */
  async reload(): Promise<void> {
    this.#loaded = "";
    await this.#follow();
  }

  /** Says something to screen readers through the one live region. */
  announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  /** Tells the host page what happened. */
  emit<K extends keyof OdeEventMap>(type: K, detail: OdeEventMap[K]): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** Loads what the attributes and the page's language ask for; nothing where that is on the page. */
  async #follow(): Promise<void> {
    const { series, apiBase, client } = this;
    const asked = negotiateLocale(listLanguageTags(this));
    const key = [apiBase, series, asked].join(" ");
    if (!series || !this.isConnected || key === this.#loaded) return;
    this.#loaded = key;
    const messages = hasLocale(asked) ? asked : loadLocale(asked);
    const arrived = this.#sessions.load(client, series, asked, messages);
    const effective = await messages;
    if (key !== this.#loaded) return;
    this.#locale = effective;
    this.requestUpdate();
    if (await arrived) {
      // Without the messages of the asked language the texts come in the source language as well.
      if (effective !== asked) await this.#sessions.load(client, series, effective, effective);
      await this.updateComplete;
      this.emit("ode-ready", { series, sessions: this.#sessions.answer?.sessions.length ?? 0 });
      this.#form.preload();
    } else if (this.#sessions.refusal) {
      this.emit("ode-error", { series, code: this.#sessions.refusal.code });
      this.announce(
        inLocale(this.#locale, () => msg("Die Termine lassen sich gerade nicht laden.", { id: "fallback.failed" })),
      );
    }
  }

  get #hosted(): string {
    return this.apiBase + paths.hosted(this.series ?? "");
  }

  /** An address; those of our own pages, the series' by default, get the language, which else were the browser's. */
  #address(url = this.#hosted): string {
    return url.startsWith(this.#hosted) ? `${url}?locale=${this.#locale}` : url;
  }

  #context(): ViewContext {
    const answer = this.#sessions.answer!;
    const { privacyUrl, imprintUrl, timeZone } = answer.series;
    const level = readHeadingLevel(this.headingLevel);
    const context: ViewContext = {
      answer,
      locale: this.#locale,
      dates: createDateWords(this.#locale, timeZone),
      images: this.images,
      hostedUrl: this.#address(),
      privacyUrl: this.#address(privacyUrl),
      imprintUrl: this.#address(imprintUrl),
      offer: !privacyUrl || !imprintUrl ? "none" : this.#form.usable ? "form" : "link",
      openAt: this.#form.placeIn(answer.sessions),
      open: (at) => this.#form.open(at),
      form: () => this.#form.render(context),
      heading: (below, name, content, id) => heading(level + below, name, content, id),
    };
    return context;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "opendata-events": OpendataEvents;
  }
}
