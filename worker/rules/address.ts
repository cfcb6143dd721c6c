/**
 * The form of an address under which two spellings are one person: lower case by the invariant mapping and NFC, the
 * domain in punycode (I-12). Dots and `+tags` of the local part stay: only its own server may say what they mean.
 *
 * @returns null where the domain is none
 */
export function normaliseAddress(address: string): string | null {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).normalize("NFC");
  try {
    const { hostname } = new URL(`http://${address.slice(at + 1)}`);
    const dotted = hostname.includes(".") && !/^[\d.]+$/.test(hostname) && !hostname.endsWith(".");
    return local && dotted ? `${local.toLowerCase()}@${hostname}` : null;
  } catch {
    return null;
  }
}

/** The address to write to: as typed before the `@`, the domain in punycode. */
export function deliverableAddress(address: string, normalised: string): string {
  return address.slice(0, address.lastIndexOf("@")) + normalised.slice(normalised.lastIndexOf("@"));
}
