/** How our own German texts name people, "Teilnehmende" first, which is the default. */
export const GENDER_STYLES = ["neutral", "paired", "star", "colon"] as const;
export type GenderStyle = (typeof GENDER_STYLES)[number];
