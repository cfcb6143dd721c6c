import { toWebAddress } from "../../rules/web-address.ts";

/** An organiser's address as an attribute may carry it: what is no web address becomes no link at all. */
export const webAddress = (address: string | null): string | undefined => toWebAddress(address) ?? undefined;
