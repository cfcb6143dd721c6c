/** An organiser's address as a link may carry it: only http and https, everything else becomes no link at all. */
export const webAddress = (address: string | null): string | undefined =>
  address !== null && /^(https?:\/\/|\/(?!\/))/i.test(address) ? address : undefined;
