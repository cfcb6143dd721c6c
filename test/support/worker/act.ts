import type { Act, Settings } from "../../../worker/env.ts";
import type { Delivery, Mail } from "../../../worker/mail/transport.ts";
import { db } from "./database.ts";

/** Everything an action needs, with a clock to turn and a transport that answers as told. */
export interface TestAct extends Act {
  sent: Mail[];
}

export function createAct(
  changes: Partial<Settings> = {},
  answer: (mail: Mail) => Delivery = () => ({ status: "sent" }),
): TestAct {
  const sent: Mail[] = [];
  return {
    db,
    now: new Date(),
    settings: {
      publicUrl: "https://events.test",
      linkKey: "a-key-for-tests-and-for-nothing-else",
      mailFrom: "Open Data <events@example.org>",
      unproven: { perNetworkHour: null, perSeriesDay: null },
      meetingHosts: ["meet.example"],
      proofCost: 10,
      ...changes,
    },
    transport: {
      async send(mail) {
        const delivery = answer(mail);
        if (delivery.status === "sent") sent.push(mail);
        return delivery;
      },
    },
    sent,
  };
}
