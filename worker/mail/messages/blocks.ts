/**
 * What a mail consists of. Text and HTML are both made from these, so their content cannot drift apart.
 */
export type Block =
  /** The lead stands out: it tells whom the rest concerns. */
  | { kind: "paragraph"; lead?: string; text: string }
  /** Ruled entries, each with a heading of its own. */
  | { kind: "entries"; entries: Entry[] }
  /** The one thing to do: a button, and its address in full for those who would rather read it. */
  | { kind: "action"; label: string; href: string; note?: string }
  /** What one may follow besides: a way out, or things to read. */
  | { kind: "links"; lead?: string; text?: string; links: { label: string; href: string }[] };

/** A heading with what belongs to it. */
export interface Entry {
  heading: string;
  lines: string[];
  /** Running text, apart from the lines. */
  text?: string;
}

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
  email: string;
  links: { label: string; href: string }[];
}
