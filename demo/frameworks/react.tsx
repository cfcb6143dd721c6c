import { type DetailedHTMLProps, useState } from "react";
import { createRoot } from "react-dom/client";
import type { ReadyDetail, SignUpDetail, TagProperties } from "./tag.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "opendata-events": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
        TagProperties & {
          "onode-ready"?: (event: CustomEvent<ReadyDetail>) => void;
          "onode-sign-up"?: (event: CustomEvent<SignUpDetail>) => void;
        };
    }
  }
}

function Sessions({ api }: { api: string }) {
  const [told, setTold] = useState("Die Termine werden geladen.");
  return (
    <>
      <p id="told">{told}</p>
      <opendata-events
        series="open-data-in-kommunen"
        headingLevel="3"
        onode-ready={({ detail }) => setTold(`${detail.sessions} Termine sind da.`)}
        onode-sign-up={({ detail }) =>
          setTold(`Anmeldung für ${detail.session ?? "künftige Termine"} ist eingegangen.`)
        }
      >
        <a href={`${api}/s/open-data-in-kommunen`}>Termine und Anmeldung</a>
      </opendata-events>
    </>
  );
}

const app = document.getElementById("app");
if (app) createRoot(app).render(<Sessions api={app.dataset.api ?? ""} />);
