/** Characters that no line of a calendar may hold (RFC 5545 §3.1), tabs and line ends aside. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text that a calendar can hold; ical-generator escapes it. */
export const cleanText = (text: string): string => text.replace(CONTROLS, "");

/** A text as a value (RFC 5545 §3.3.11), where ical-generator leaves the escaping to us: the name of a calendar. */
export const escapeText = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n");
