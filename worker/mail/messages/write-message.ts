import type { MailKind } from "../../contract/mail-kinds.ts";
import type { Message } from "../message.ts";
import { accessLinkMessage } from "./access-link.ts";
import { bioMessage } from "./bio.ts";
import { cancelledMessage } from "./cancelled.ts";
import { confirmSignUpMessage } from "./confirm-sign-up.ts";
import { erasedMessage } from "./erased.ts";
import { listUnusedMessage } from "./list-unused.ts";
import { meetingMissingMessage } from "./meeting-missing.ts";
import { movedMessage } from "./moved.ts";
import { myLinkMessage } from "./my-link.ts";
import { newDateMessage } from "./new-date.ts";
import { offeredMessage } from "./offered.ts";
import { programmeMessage } from "./programme.ts";
import { type PlaceFacts, registeredMessage } from "./registered.ts";
import { signInMessage } from "./sign-in.ts";
import { subscribedMessage } from "./subscribed.ts";
import { surveyMessage } from "./survey.ts";
import { thanksMessage } from "./thanks.ts";

/** Who words which kind of mail. */
const WRITERS: Record<MailKind, (facts: PlaceFacts) => Message> = {
  "confirm-sign-up": confirmSignUpMessage,
  registered: registeredMessage,
  subscribed: subscribedMessage,
  offered: offeredMessage,
  "access-link": accessLinkMessage,
  moved: movedMessage,
  cancelled: cancelledMessage,
  programme: programmeMessage,
  "new-date": newDateMessage,
  thanks: thanksMessage,
  "my-link": myLinkMessage,
  erased: erasedMessage,
  "meeting-missing": meetingMissingMessage,
  "list-unused": listUnusedMessage,
  survey: surveyMessage,
  bio: bioMessage,
  "sign-in": signInMessage,
};

/** A mail of any kind in words. */
export const writeMessage = (kind: MailKind, facts: PlaceFacts): Message => WRITERS[kind](facts);
