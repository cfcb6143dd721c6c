/** @jsxImportSource hono/jsx */

/** An address to write to, kept in its own order on a page that runs from right to left. */
export const ContactLink = ({ contact }: { contact: { email: string } }) => (
  <a href={`mailto:${contact.email}`}>
    <bdi>{contact.email}</bdi>
  </a>
);
