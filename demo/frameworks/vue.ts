import { createApp, defineComponent, h, ref } from "vue";
import type { ReadyDetail, SignUpDetail, TagProperties } from "./tag.ts";

const properties: TagProperties = { series: "open-data-in-kommunen", headingLevel: "3" };

const Sessions = defineComponent({
  props: { api: { type: String, required: true } },
  setup({ api }) {
    const told = ref("Die Termine werden geladen.");
    const link = h("a", { href: `${api}/s/open-data-in-kommunen` }, "Termine und Anmeldung");
    const listeners = {
      onOdeReady: ({ detail }: CustomEvent<ReadyDetail>) => {
        told.value = `${detail.sessions} Termine sind da.`;
      },
      onOdeSignUp: ({ detail }: CustomEvent<SignUpDetail>) => {
        told.value = `Anmeldung für ${detail.session ?? "künftige Termine"} ist eingegangen.`;
      },
    };
    return () => [h("p", { id: "told" }, told.value), h("opendata-events", { ...properties, ...listeners }, [link])];
  },
});

const app = document.getElementById("app");
if (app) createApp(Sessions, { api: app.dataset.api }).mount(app);
