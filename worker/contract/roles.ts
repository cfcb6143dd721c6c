/** What an organiser may do in a series, from little to all (L-13): figures; programme and people; the rest. */
export const ROLES = ["viewer", "editor", "owner"] as const;
export type Role = (typeof ROLES)[number];
