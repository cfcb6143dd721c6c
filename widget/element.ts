import { msg } from "@lit/localize";
import { html } from "lit/html.js";
import { type Locale, SOURCE_LOCALE } from "../worker/contract/locales.ts";
import { paths } from "../worker/contract/paths.ts";
import { type ApiOutcome, request } from "./api-client.ts";
import { readApiBase, readHeadingLevel, readView, type View } from "./attributes.ts";
import { createDateWords } from "./dates.ts";
import type { OdeEventMap } from "./events.ts";
import { inLocale, loadLocale, loadRest } from "./localization.ts";
import { listLanguageTags, negotiateLocale, watchPageLanguage } from "./page-language.ts";
import type { Extras } from "./state/extras-controller.ts";
import { FormPlace } from "./state/form-place.ts";
import { LazyPart } from "./state/lazy-part.ts";
import type { PartHost } from "./state/part-host.ts";
import { atPresent } from "./state/present.ts";
import { SessionsController } from "./state/sessions-controller.ts";
import { styles } from "./styles/index.ts";
import { TemplateElement } from "./template-element.ts";
import { FUTURE, type ViewContext } from "./views/context.ts";
import { course } from "./views/course.ts";
import { dateBlock } from "./views/date-block.ts";
import { heading } from "./views/heading.ts";
import { list } from "./views/list.ts";
import { people } from "./views/people.ts";
import { fallback } from "./views/trouble.ts";

/** The version of this script; two different ones on a page warn. */
export const VERSION = "0.1.0";

/** Properties by name, each with its attribute. */
const PROPERTIES = {
  series: "series",
  view: "view",
  locale: "locale",
  headingLevel: "heading-level",
  theme: "theme",
  images: "images",
  share: "share",
  jsonLd: "json-ld",
  api: "api",
  src: "src",
};

/** Attributes that decide what is fetched. */
const SOURCES = ["series", "api", "locale", "src"];

/**
 * `<opendata-events>` shows the coming sessions of a series and takes the sign-up in place.
 *
 * Attributes, each also a property
 * - `series`: the slug of the series; required.
 * - `view`: `full`, `next` (the next session), `list` (rows), `past` (the archive) or `form`; by default `full`.
 * - `locale`: a language tag; by default the nearest `lang` around the tag, else German.
 * - `heading-level`: 2 to 5, the level of the series title; by default 2.
 * - `theme`: `light` or `dark`; by default the host's `color-scheme`.
 * - `images`: show the series' picture and portraits, which need `img-src` in the host's policy; off by default.
 * - `share`: links that people pass on lead to this page, with a fragment that opens the session; off by default.
 * - `json-ld`: describe the sessions to search engines in the head of the host's page; off by default.
 * - `api`: where the API lives; by default the origin of this script.
 * - `src`: a copy of the API's answer in the host's own house, asked for in its place; `{locale}` in it is the language.
 *
 * Slot: the default slot is shown until the list is there, and again where it cannot be loaded.
 *
 * Events (bubbling, composed, without personal data)
 * - `ode-ready` `{series, sessions}`: the list is on the page.
 * - `ode-sign-up` `{series, session, subscribe}`: a sign-up was taken.
 * - `ode-error` `{series, code}`: the list or a sign-up failed.
 *
 * Parts: `next`, `row`, `past`, `button`, `link`, `form`, `field`, `footer`.
 *
 * Custom properties, set on the tag: `--ode-color-text`, `-accent`, `-on-accent`, `-danger`, `-notice`, `-background`,
 * `-field`; `--ode-font`, `--ode-font-heading`, `--ode-weight-heading`, `--ode-weight-bold`, `--ode-radius`,
 * `--ode-target`, `--ode-rule`, `--ode-rule-strong`, `--ode-focus-width`, `--ode-focus-color`, `--ode-measure`,
 * `--ode-sticky-offset`.
 */
export class OpendataEvents extends TemplateElement implements PartHost {
  static readonly version = VERSION;
  static override readonly styles = styles;
  static override readonly properties = PROPERTIES;
  static readonly observedAttributes = Object.values(PROPERTIES);
  static override readonly flags = ["images", "share", "json-ld"];

  declare series: string | null;
  declare view: View | null;
  declare locale: string | null;
  declare headingLevel: string | null;
  declare theme: "light" | "dark" | null;
  declare images: boolean;
  declare share: boolean;
  declare jsonLd: boolean;
  declare api: string | null;
  declare src: string | null;

  #sessions = new SessionsController();
  #form = new FormPlace(this);
  #extras = new LazyPart<Extras>(this, "extras");
  #locale: Locale = SOURCE_LOCALE;
  #loaded = "";
  #announcement = "";
  #unwatch = () => {};
  // A page may stand open for days: what has begun meanwhile is not offered, and what is new is shown.
  #return = () => document.visibilityState === "visible" && this.#follow(true);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPageLanguage(this, () => this.#follow());
    document.addEventListener("visibilitychange", this.#return);
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#unwatch();
    document.removeEventListener("visibilitychange", this.#return);
    this.#sessions.cancel();
    this.#extras.it?.leave();
    // A tag that is moved loads anew: its answer may have been cut off.
    this.#loaded = "";
  }

  override attributeChangedCallback(name?: string): void {
    super.attributeChangedCallback();
    if (SOURCES.includes(name!)) this.#follow();
    else if (name === "view") this.#show();
  }

  protected override draw() {
    return inLocale(this.#locale, () => {
      const { answer, refusal } = this.#sessions;
      return html`<div class="ode" lang=${this.#locale} dir=${this.#locale === ("ar" as Locale) ? "rtl" : "ltr"}>
        ${answer ? list(this.#context()) : fallback(this.#address(), Boolean(refusal), () => this.reload())}
        <div role="status" class="vh">${this.#announcement}</div>
      </div>`;
    });
  }

  /** The address of the API, without a trailing slash. */
  get apiBase(): string {
    return readApiBase(this.api, import.meta.url);
  }

  get spoken(): Locale {
    return this.#locale;
  }

  ask<T>(path: string, body?: object): Promise<ApiOutcome<T>> {
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    return request(this.apiBase + path, { credentials: "omit", ...(body && post) });
  }

  async reload(): Promise<void> {
    await this.#follow(true);
  }

  loadRest(): Promise<unknown> {
    return loadRest(this.#locale);
  }

  announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  emit<K extends keyof OdeEventMap>(type: K, detail: OdeEventMap[K]): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  closeForm(): Promise<void> {
    return this.#form.close();
  }

  /** By itself focus scrolls to the nearest edge: of a form opened at the foot of the window nothing would be seen. */
  async focusOn(selector: string, block: ScrollLogicalPosition): Promise<void> {
    await this.updateComplete;
    const target = this.root.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    // At once, whatever the host's `scroll-behavior` says: nobody asked for motion.
    target?.scrollIntoView({ block, behavior: "instant" });
  }

  /** Loads what the attributes and the page's language ask for; nothing where that is on the page, unless `again`. */
  async #follow(again?: boolean): Promise<void> {
    const { series, apiBase, src } = this;
    const asked = negotiateLocale(listLanguageTags(this));
    const key = [apiBase, series, asked, src].join(" ");
    const known = key === this.#loaded;
    if (!series || !this.isConnected || (known && !again)) return;
    this.#loaded = key;
    const load = (locale: Locale) => {
      const messages = loadLocale(locale);
      const url = src?.replace("{locale}", locale) ?? `${apiBase}${paths.series(series)}?locale=${locale}`;
      return this.#sessions.load(url, series, async (answer) => {
        let spoken = await messages;
        // A series may not offer the asked language: then we speak the one that it is told in.
        const told = answer.series.locale;
        if (spoken === locale && told && told !== locale) spoken = await loadLocale(told);
        if (this.#form.part.wanted || this.#extras.wanted) await loadRest(spoken);
        this.#locale = spoken;
      });
    };
    const arrived = await load(asked);
    // Without the messages of the asked language the texts come in the source language as well.
    const told = arrived && !src && this.#sessions.answer?.series.locale;
    if (told && told !== this.#locale) await load(this.#locale);
    if (key !== this.#loaded) return;
    this.requestUpdate();
    await this.updateComplete;
    const { answer, refusal } = this.#sessions;
    if (arrived) {
      if (known) return;
      this.emit("ode-ready", { series, sessions: answer!.sessions.length });
      this.#form.preload();
      this.#show();
    } else if (refusal) {
      this.emit("ode-error", { series, code: refusal.code });
      if (!answer)
        this.announce(
          inLocale(this.#locale, () => msg("Die Termine lassen sich gerade nicht laden.", { id: "fallback.failed" })),
        );
    }
  }

  /** Fetches the parts that stand open from the start. */
  async #show(): Promise<void> {
    const { view } = this;
    if (!this.#sessions.answer) return;
    if (view === "form" && this.#form.openAt === null) {
      const open = this.#context().answer.sessions.find(
        ({ status, signUp }) => status !== "cancelled" && signUp !== "closed",
      );
      this.#form.open(open?.id ?? FUTURE, true);
    }
    const fragment = this.share ? location.hash : "";
    if (view === "past" || this.jsonLd || fragment) (await this.#extras.load())?.begin(readView(view), fragment);
  }

  /** An address; those of our own pages, the series' by default, get the language, which else were the browser's. */
  #address(url = this.apiBase + paths.hosted(this.series ?? "")): string {
    return url.startsWith(this.apiBase + paths.hosted(this.series ?? "")) ? `${url}?locale=${this.#locale}` : url;
  }

  #context(): ViewContext {
    const { series, sessions, ...rest } = this.#sessions.answer!;
    const answer = { series, sessions: atPresent(sessions), ...rest };
    const { privacyUrl, imprintUrl, timeZone } = series;
    const level = readHeadingLevel(this.headingLevel);
    const context: ViewContext = {
      answer,
      locale: this.#locale,
      view: readView(this.view),
      dates: createDateWords(this.#locale, timeZone),
      ownDates: createDateWords(this.#locale),
      images: this.images,
      hostedUrl: this.#address(),
      feedUrl: `${this.apiBase.replace(/^https?/, "webcal")}${paths.feed(series.slug)}?locale=${this.#locale}`,
      pastUrl: this.#address(`${this.apiBase}${paths.hosted(series.slug)}/past`),
      privacyUrl: this.#address(privacyUrl),
      imprintUrl: this.#address(imprintUrl),
      offer: !privacyUrl || !imprintUrl ? "none" : this.#form.usable ? "form" : "link",
      openAt: this.#form.placeIn(answer.sessions),
      open: (at) => this.#form.open(at),
      form: () => this.#form.render(context),
      extras: this.#extras,
      programme: (session) => [people(session, context), course(session, context)],
      date: (iso, weekday) => dateBlock(context, iso, weekday),
      heading: (below, name, content, id) => heading(level + below, name, content, id),
    };
    return context;
  }
}

TemplateElement.link(OpendataEvents);

declare global {
  interface HTMLElementTagNameMap {
    "opendata-events": OpendataEvents;
  }
}
