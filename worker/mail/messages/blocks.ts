/**
 * What a mail consists of. Text and HTML are both made from these, so their content cannot drift apart.
 */
export type Block =
  | { kind: "paragraph"; text: string }
  /** Ruled entries, each with a heading of its own. */
  | { kind: "entries"; entries: { heading: string; lines: string[] }[] }
  /** The one thing to do: a button, and its address in full for those who would rather read it. */
  | { kind: "action"; label: string; href: string; note: string };

/** A mail before it is dressed. */
export interface Draft {
  subject: string;
  heading: string;
  blocks: Block[];
}

/** Who sends it and where one can ask: the foot of each mail. */
export interface Foot {
  organisers: string;
  contact: string;
  links: { label: string; href: string }[];
}
