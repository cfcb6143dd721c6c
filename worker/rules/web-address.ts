/**
 * An address that a page may link to, or null: only http, https, and our own. Whatever got into the database, neither a
 * partner's page nor a mail carries an address that runs something (S-16).
 */
export const toWebAddress = (address: string | null): string | null =>
  address !== null && /^(https?:\/\/|\/(?!\/))/i.test(address) ? address : null;
