// Notes what goes wrong on a page, from its first script on. The tests ask for it with `?watch`; pages to copy have no use for it.
const watched = { errors: [], warnings: [], violations: [], globals: Object.getOwnPropertyNames(window) };
Object.defineProperty(document, "watched", { value: watched });

for (const [level, notes] of [
  ["error", watched.errors],
  ["warn", watched.warnings],
]) {
  const say = console[level];
  console[level] = (...words) => {
    notes.push(words.map(String).join(" "));
    say.apply(console, words);
  };
}

addEventListener(
  "error",
  ({ message, target }) => watched.errors.push(message ?? `${target.localName} ${target.src ?? target.href}`),
  true,
);
addEventListener("unhandledrejection", ({ reason }) => watched.errors.push(String(reason)));
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  watched.violations.push(`${effectiveDirective} ${blockedURI}`);
});
