/** Labels of letters, digits and inner hyphens, two at least (RFC 1123 §2.1), the last not of digits alone. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** No dot at either end and no two in a row (RFC 5321 §4.1.2, Dot-string). */
const DOTS_APART = /^[^.]+(?:\.[^.]+)*$/;

/**
 * The form of an address under which two spellings are one person: lower case by the invariant mapping and NFC, the
 * domain in punycode (I-12). Dots and `+tags` of the local part stay: only its own server may say what they mean.
 *
 * @returns null where the domain is none, or the local part none that servers take
 */
export function normaliseAddress(address: string): string | null {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).normalize("NFC");
  try {
    const { hostname } = new URL(`http://${address.slice(at + 1)}`);
    return DOTS_APART.test(local) && DOMAIN.test(hostname) ? `${local.toLowerCase()}@${hostname}` : null;
  } catch {
    return null;
  }
}

/** The address to write to: as typed before the `@`, the domain in punycode. */
export function deliverableAddress(address: string, normalised: string): string {
  return address.slice(0, address.lastIndexOf("@")) + normalised.slice(normalised.lastIndexOf("@"));
}
