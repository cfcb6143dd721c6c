/** @jsxImportSource hono/jsx */
import { comma } from "../../../localization.ts";

/** An address to write to, kept in its own order on a page that runs from right to left. */
export const ContactLink = ({ contact }: { contact: { email: string } }) => (
  <a href={`mailto:${contact.email}`}>
    <bdi>{contact.email}</bdi>
  </a>
);

/** Whom to ask, by name and address. */
export const Contact = ({ contact }: { contact: { name: string; email: string } }) => (
  <>
    <bdi>{contact.name}</bdi>
    {comma()}
    <ContactLink contact={contact} />
  </>
);
