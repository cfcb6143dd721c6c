import type { HonoRequest } from "hono";
import { findLocale, type Locale } from "../../contract/locales.ts";

/** The language asked for in the address, if it is one of ours. */
export const askedLocale = (request: HonoRequest): Locale | null => findLocale(request.query("locale"));

/** The language of the browser that we speak, by its own order (RFC 9110 §12.5.4). */
export function acceptedLocale(request: HonoRequest): Locale | null {
  const ranges = (request.header("Accept-Language") ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { tag, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
  });
  const found = ranges
    .filter((range) => range.quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map((range) => findLocale(range.tag));
  return found.find((locale) => locale !== null) ?? null;
}
