import type { Block, Draft, Foot } from "./blocks.ts";

/** The plain text of a mail: paragraphs apart by an empty line, addresses alone on theirs, so that they can be followed. */
export function renderTextPart(brand: string, draft: Draft, foot: Foot): string {
  const links = foot.links.map((link) => `${link.label}: ${link.href}`);
  return [
    brand,
    draft.heading,
    ...draft.blocks.map(renderBlock),
    "-- ",
    `${foot.organisers}\n${foot.contact}, ${foot.email}`,
    links.join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return joinWords(block);
    case "entries":
      return block.entries
        .map((entry) => [entry.heading, ...entry.lines].join("\n").concat(entry.text ? `\n\n${entry.text}` : ""))
        .join("\n\n");
    case "action":
      return [`${block.label}:\n${block.href}`, block.note].filter(Boolean).join("\n\n");
    case "links":
      return [joinWords(block), ...block.links.map((link) => `${link.label}:\n${link.href}`)]
        .filter(Boolean)
        .join("\n\n");
  }
}

const joinWords = ({ lead, text }: { lead?: string; text?: string }) => [lead, text].filter(Boolean).join(" ");
