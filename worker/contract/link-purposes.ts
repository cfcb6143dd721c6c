/** What a mailed link is for: a token of one purpose opens no other. */
export type LinkPurpose = "confirm" | "my" | "join" | "unsubscribe" | "accept" | "survey" | "bio" | "sign-in";
