/** @jsxImportSource hono/jsx */
import type { Material } from "../../../contract/past-answer.ts";
import { msg } from "../../../localization.ts";
import { webAddress } from "../web-address.ts";

/** What a session left behind; each link says what it opens. */
export const MaterialList = ({ materials }: { materials: Material[] }) =>
  materials.length === 0 ? null : (
    <div>
      <h4 class="pg-h4">{msg("Zum Nachlesen und Nachsehen", { id: "past.materials" })}</h4>
      <ul>
        {materials.map((material) => (
          <li>
            <a class="pg-act" href={webAddress(material.url)}>
              <span>
                {nameKind(material.kind)}: <span lang={material.langs.title}>{material.title}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );

function nameKind(kind: Material["kind"]): string {
  switch (kind) {
    case "slides":
      return msg("Folien", { id: "past.slides" });
    case "recording":
      return msg("Aufzeichnung", { id: "past.recording" });
    case "text":
      return msg("Text", { id: "past.text" });
    case "other":
      return msg("Weiteres", { id: "past.other" });
  }
}
