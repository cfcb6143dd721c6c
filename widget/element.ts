import { html, nothing } from "lit/html.js";
import { commaOf, directionOf, type Locale } from "../worker/contract/locales.ts";
import { paths } from "../worker/contract/paths.ts";
import { type ApiOutcome, request } from "./api-client.ts";
import { readApiBase, readHeadingLevel, readView, type View } from "./attributes.ts";
import type { OdeEventMap } from "./events.ts";
import { inLocale, loadLocale, loadRest } from "./localization.ts";
import { listLanguageTags, negotiateLocale, watchPageLanguage } from "./page-language.ts";
import { watchReturn } from "./page-return.ts";
import type { Extras } from "./state/extras-controller.ts";
import { FormPlace } from "./state/form-place.ts";
import { LazyPart } from "./state/lazy-part.ts";
import { Pace } from "./state/pace.ts";
import type { PartHost } from "./state/part-host.ts";
import { atPresent } from "./state/present.ts";
import { SessionsController } from "./state/sessions-controller.ts";
import { styles } from "./styles/index.ts";
import { attributeOf, TemplateElement } from "./template-element.ts";
import { FUTURE, type ViewContext } from "./views/context.ts";
import { course } from "./views/course.ts";
import { dateBlock } from "./views/date-block.ts";
import { heading } from "./views/heading.ts";
import { list, placedIn } from "./views/list.ts";
import { people } from "./views/people.ts";
import { listNames, takesSignUps } from "./views/session-words.ts";
import { failedText, fallback } from "./views/trouble.ts";

/** The version of this script; two different ones on a page warn. */
export const VERSION = "0.1.0";

/**
 * Shows the coming sessions of a series and takes the sign-up in place. Each attribute is also a property, in camel case.
 *
 * This comment is the public surface: the build makes `custom-elements.json`, the data of editors and
 * `opendata-events.d.ts` of it. Events bubble, cross shadow roots and carry no personal data.
 *
 * @attr {string} series - the slug of the series; required
 * @attr {"full" | "next" | "list" | "past" | "form"} [view=full] - all of it, the next session, rows, the archive, the form
 * @attr {string} locale - a language tag; by default the nearest `lang` around the tag, else German
 * @attr {"2" | "3" | "4" | "5"} [heading-level=2] - the level of the series title
 * @attr {"light" | "dark"} theme - by default the `color-scheme` of the page
 * @attr {boolean} images - shows the series' picture and portraits, which need `img-src` in the page's policy
 * @attr {boolean} share - links that people pass on lead to this page, with a fragment that opens the session
 * @attr {boolean} json-ld - describes the sessions to search engines in the head of the page
 * @attr {string} api - where the API lives; by default the origin of the script
 * @attr {string} src - a copy of the API's answer in the page's own house, asked for in its place; `{locale}` in it: the language
 * @slot - shown until the list is there, and again where it cannot be loaded
 * @fires {CustomEvent<ReadyDetail>} ode-ready - the list is on the page
 * @fires {CustomEvent<SignUpDetail>} ode-sign-up - a sign-up was taken
 * @fires {CustomEvent<ErrorDetail>} ode-error - the list or a sign-up failed
 * @csspart next - the next session
 * @csspart row - a session in a list
 * @csspart past - the earlier sessions
 * @csspart button - what sends or opens the form
 * @csspart link - what opens details or more of a list
 * @csspart form - the form
 * @csspart field - a field of the form, with its label
 * @csspart footer - the links at the end
 * @cssprop --ode-color-text - text; muted tones and hairlines are mixed from it
 * @cssprop --ode-color-background - the ground
 * @cssprop --ode-color-accent - links and buttons; at least 4.5 : 1 on the page
 * @cssprop --ode-color-on-accent - text on buttons
 * @cssprop --ode-color-danger - errors
 * @cssprop --ode-color-notice - notices
 * @cssprop --ode-color-field - the ground of fields
 * @cssprop --ode-font, --ode-font-heading - the typeface, of headings as well; by default the page's
 * @cssprop --ode-weight-bold, --ode-weight-heading - the weight of what is bold, of headings
 * @cssprop --ode-radius - corners
 * @cssprop --ode-rule, --ode-rule-strong - the width of lines, of strong lines
 * @cssprop --ode-target - height of what is pressed
 * @cssprop --ode-focus-width, --ode-focus-color - width and colour of the ring around what has the focus
 * @cssprop --ode-measure - the longest line of text
 * @cssprop --ode-sticky-offset - height of a sticky header of the page
 */
export class OpendataEvents extends TemplateElement implements PartHost {
  static readonly version = VERSION;
  static override readonly styles = styles;
  static override readonly properties = "series view locale headingLevel theme images share jsonLd api src".split(" ");
  static readonly observedAttributes = OpendataEvents.properties.map(attributeOf);
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
  #loaded = "";
  #ready = "";
  #say?: () => string;
  #pace = new Pace();
  #watched: (() => void)[] = [];
  #planned?: ReturnType<typeof setTimeout>;
  // Once, however many attributes a framework sets one after the other; and not in the task that draws the first time.
  #plan = () => {
    clearTimeout(this.#planned);
    this.#planned = setTimeout(() => this.#follow());
  };
  // The button of a failure goes with it: the focus moves on to what came.
  #retry = () => this.reload().then(() => this.focusOn(".series", "nearest"));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watched = [watchPageLanguage(this, this.#plan), watchReturn(() => this.#follow("default"))];
    this.#plan();
  }

  disconnectedCallback(): void {
    for (const stop of this.#watched) stop();
    this.#sessions.cancel();
    this.#extras.it?.leave();
    // A tag that is moved loads anew: its answer may have been cut off.
    this.#loaded = "";
    this.#ready = "";
  }

  override attributeChangedCallback(name?: string): void {
    super.attributeChangedCallback();
    // What stands open belongs to the series.
    if (name === "series") this.#form.openAt = null;
    if (["view", "json-ld", "share"].includes(name!)) this.#show();
    // The rest changes looks alone.
    if (["series", "api", "locale", "src"].includes(name!)) this.#plan();
  }

  protected override draw() {
    return inLocale(this.#sessions.locale, () => {
      const { answer, refusal } = this.#sessions;
      this.#pace.begin();
      const drawn = answer ? list(this.#context()) : nothing;
      return html`<div class="ode" lang=${this.#sessions.locale} dir=${directionOf(this.#sessions.locale)}>
        ${answer && this.#pace.enough ? nothing : fallback(this.#address(), Boolean(refusal), this.#retry)}${drawn}
        <div role="status" class="vh">${this.#say?.()}</div>
      </div>`;
    });
  }

  /** The address of the API, without a trailing slash. */
  get apiBase(): string {
    return readApiBase(this.api);
  }

  get spoken(): Locale {
    return this.#sessions.locale;
  }

  ask<T>(path: string, body?: object): Promise<ApiOutcome<T>> {
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    // After half a minute the connection counts as lost.
    const signal = AbortSignal.timeout(30_000);
    return request(this.apiBase + path, { credentials: "omit", signal, ...(body && post) });
  }

  async reload(): Promise<void> {
    this.announce();
    // What the browser holds may be older than the answer that told of a change.
    await this.#follow("no-cache");
  }

  loadRest = (): Promise<unknown> => loadRest(this.#sessions.locale);

  announce(say?: () => string): void {
    this.#say = say;
    this.requestUpdate();
  }

  emit<K extends keyof OdeEventMap>(type: K, detail: OdeEventMap[K]): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  closeForm = (): Promise<void> => this.#form.close();

  /** By itself focus scrolls to the nearest edge: of a form opened at the foot of the window nothing would be seen. */
  async focusOn(selector: string, block: ScrollLogicalPosition): Promise<void> {
    await this.updateComplete;
    const target = this.root.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    // At once, whatever the host's `scroll-behavior` says: nobody asked for motion.
    target?.scrollIntoView({ block, behavior: "instant" });
  }

  /** Loads what the attributes and the page's language ask for; nothing where that is on the page, unless `again`. */
  async #follow(again?: RequestCache): Promise<void> {
    const { series, apiBase, src } = this;
    const asked = negotiateLocale(listLanguageTags(this));
    const key = [apiBase, series, asked, src].join(" ");
    if (!series || !this.isConnected || (key === this.#loaded && !again)) return;
    this.#loaded = key;
    const load = (locale: Locale) => {
      const messages = loadLocale(locale);
      const url = src?.replace("{locale}", locale) ?? `${apiBase}${paths.series(series)}?locale=${locale}`;
      return this.#sessions.load(
        url,
        series,
        async (told = locale) => {
          let spoken = await messages;
          // A series may not offer the asked language: then we speak the one that it is told in.
          if (spoken === locale && told !== locale) spoken = await loadLocale(told);
          if (this.#form.part.wanted || this.#extras.wanted) await loadRest(spoken);
          return spoken;
        },
        again,
      );
    };
    const arrived = await load(asked);
    if (arrived === null) return;
    // Without the messages of the asked language the texts come in the source language as well.
    const told = arrived && !src && this.#sessions.answer?.series.locale;
    if (told && told !== this.#sessions.locale) await load(this.#sessions.locale);
    if (key !== this.#loaded) return;
    await this.#pace.finish(() => this.redraw());
    if (key !== this.#loaded) return;
    const { answer, refusal } = this.#sessions;
    if (arrived) {
      if (key === this.#ready) return;
      this.#ready = key;
      this.announce();
      this.emit("ode-ready", { series, sessions: answer!.sessions.length });
      this.#form.preload();
      this.#show();
    } else if (refusal) {
      this.emit("ode-error", { series, code: refusal.code });
      if (!answer) this.announce(failedText);
    }
  }

  /** Fetches the parts that stand open from the start. */
  async #show(): Promise<void> {
    const { view } = this;
    if (!this.#sessions.answer) return;
    if (view === "form" && this.#form.openAt === null) {
      const open = this.#context().answer.sessions.find(takesSignUps);
      this.#form.open(open?.id ?? FUTURE, true);
    }
    if (view !== "past" && !this.jsonLd && !this.share && !this.#extras.it) return;
    const extras = await this.#extras.load();
    if (this.isConnected) extras?.begin(readView(this.view));
  }

  /** An address; those of our own pages, the series' by default, get the language, which else were the browser's. */
  #address(url?: string): string {
    const own = this.apiBase + paths.hosted(this.series ?? "");
    url ??= own;
    return url.startsWith(own) ? `${url}?locale=${this.#sessions.locale}` : url;
  }

  #context(): ViewContext {
    const told = this.#sessions.answer!;
    const answer = { ...told, sessions: atPresent(told.sessions) };
    const { locale } = this.#sessions;
    const view = readView(this.view);
    const { slug, privacyUrl, imprintUrl } = told.series;
    const level = readHeadingLevel(this.headingLevel);
    const alone = view === "form" ? 1 : 0;
    const context: ViewContext = {
      answer,
      locale,
      view,
      comma: commaOf(locale),
      dates: (instant) => answer.dates[instant]!,
      images: this.images,
      hostedUrl: this.#address(),
      feedUrl: `${this.apiBase.replace(/^https?/, "webcal")}${paths.feed(slug)}?locale=${locale}`,
      pastUrl: this.#address(`${this.apiBase}${paths.hosted(slug)}/past`),
      privacyUrl: this.#address(privacyUrl),
      imprintUrl: this.#address(imprintUrl),
      offer: !privacyUrl || !imprintUrl ? "none" : this.#form.usable ? "form" : "link",
      openAt: this.#form.placeIn(placedIn(answer.sessions, view)),
      open: (at) => this.#form.open(at),
      form: () => this.#form.render(context),
      extras: this.#extras,
      turn: this.#pace.turn,
      names: (items) => listNames(items, context.comma),
      programme: (session) => [people(session, context), course(session, context)],
      date: (instant, words) => dateBlock(locale, instant, words),
      // A form by itself stands right under the title, not in a session that would have a heading between.
      heading: (below, name, content, id) => heading(level + below - (below && alone), name, content, id),
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
