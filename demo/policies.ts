/** What the headers of a page are made of. */
export interface HostFacts {
  /** Address of the service. */
  api: string;
  /** A value of this one answer. */
  nonce: string;
  /** Of the scripts that the page names, in the form of `integrity`. */
  hashes: string[];
}

/** The policy that a careful host has: everything forbidden but its own files, the given scripts and the one service. */
export const policy = (api: string, scripts: string, ...more: string[]) => ({
  "Content-Security-Policy": [
    "default-src 'none'",
    `script-src ${scripts}`,
    `connect-src ${api}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join("; "),
});

/** No text becomes markup or script by itself; Lit's rule alone may make markup. */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html";

/** Loads from other origins only what allows it, and shares no process with other pages. */
export const isolated = {
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
};
