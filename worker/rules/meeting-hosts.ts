/**
 * Whether the join page may lead to an address: https, a host of the list or below one, no name or password, no port
 * of its own (S-15).
 *
 * @param hosts host names in lower case, such as `zoom.us`
 */
export function isAllowedMeeting(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  if (protocol !== "https:" || username || password || port) return false;
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
