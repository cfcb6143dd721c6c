import { type HostFacts, isolated, policy, trustedTypes } from "./policies.ts";

/** A page that embeds the tag: its file, the case that it shows, and the headers that its host sends with it. */
export interface HostPage {
  file: string;
  shows: string;
  headers?: (facts: HostFacts) => Record<string, string>;
}

/** The host pages, the town's first. */
export const hostPages: HostPage[] = [
  { file: "town.html", shows: "a town's page" },
  { file: "foundation.html", shows: "a foundation's page" },
  { file: "plain.html", shows: "nothing but the tag" },
  { file: "two-on-a-page.html", shows: "German and English on one page" },
  {
    file: "strict-policy.html",
    shows: "a page with a strict Content-Security-Policy",
    headers: ({ api }) => policy(api, `'self' ${api}`),
  },
  {
    file: "nonce-policy.html",
    shows: "a policy that allows scripts by a nonce",
    headers: ({ api, nonce }) => policy(api, `'nonce-${nonce}'`),
  },
  {
    file: "hash-policy.html",
    shows: "a policy that allows scripts by their hash alone",
    headers: ({ api, hashes }) => policy(api, hashes.map((hash) => `'${hash}'`).join(" ")),
  },
  {
    file: "trusted-types.html",
    shows: "a page that requires Trusted Types",
    headers: ({ api }) => policy(api, `'self' ${api}`, trustedTypes),
  },
  { file: "cross-origin-isolated.html", shows: "a page that isolates itself from others", headers: () => isolated },
  {
    file: "snapshot.html",
    shows: "script and list from the page's own origin",
    headers: ({ api }) => policy(`'self' ${api}`, "'self'"),
  },
  { file: "placeholder.html", shows: "a `div` where no unknown tag is let through" },
  { file: "import-map.html", shows: "preload, and an import map with hashes" },
  { file: "three-times.html", shows: "the script three times, two tags" },
  { file: "two-versions.html", shows: "two versions of the script" },
  { file: "after-consent.html", shows: "the script after a consent" },
  { file: "set-before.html", shows: "properties set before the script has come" },
  { file: "removed-and-back.html", shows: "the tag removed and put back" },
  { file: "single-page.html", shows: "a page that swaps its content without loading" },
  { file: "host-shadow-root.html", shows: "the tag in a shadow root of the host" },
  { file: "intranet.html", shows: "a page without encryption" },
  { file: "hostile-styles.html", shows: "styles that reach for everything" },
  { file: "every-element.html", shows: "a style for every element, the tag too" },
  { file: "kern.html", shows: "a page with the design system KERN" },
  { file: "dark.html", shows: "a dark page that does not say so" },
  { file: "print.html", shows: "the page on paper" },
  { file: "sticky-header.html", shows: "a header that stays, of 120 pixels" },
  { file: "right-to-left.html", shows: "a page that runs from right to left" },
  { file: "arabic.html", shows: "a page in Arabic" },
  { file: "narrow-column.html", shows: "a column of 280 pixels" },
  { file: "wide.html", shows: "a width of 1600 pixels" },
  { file: "react.html", shows: "React" },
  { file: "vue.html", shows: "Vue" },
  { file: "framed.html", shows: "the hosted page in a frame" },
  { file: "api-unreachable.html", shows: "the API out of reach" },
];
