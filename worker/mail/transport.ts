/** A mail as a transport takes it: one recipient, both parts, no personal data in its id. */
export interface Mail {
  /** Becomes the Message-ID where the transport allows it, so a repeat is recognised as one. */
  id: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  /** Text attachments only: the platform's simulator takes no binary (P-04). */
  attachments: { filename: string; contentType: string; content: string }[];
}

/** What became of a mail: sent, to be tried again later, or never deliverable. */
export type Delivery =
  | { status: "sent" }
  | { status: "retry"; reason: string }
  | { status: "undeliverable"; reason: string };

/** A way for mail to leave the house. Faults of the line are answers, not exceptions. */
export interface Transport {
  /** Sends one mail; when `signal` aborts, the dialogue ends and the answer is "retry". */
  send(mail: Mail, signal?: AbortSignal): Promise<Delivery>;
}
