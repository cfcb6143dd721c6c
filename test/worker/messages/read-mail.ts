/** The words a reader of the HTML sees, with the entities of the few characters that escaping touches decoded. */
export const readWords = (html: string): string[] =>
  decode(html.replace(/<(style|title)>[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " "))
    .split(/\s+/)
    .filter(Boolean);

/** Where the HTML leads. */
export const listLinks = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decode(href as string));

const decode = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
