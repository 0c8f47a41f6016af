import type { DistressType } from "../../model/finding.ts";
import type { BotTemplate } from "../../model/template.ts";
import { distressIn, type Rule } from "../rule.ts";

const template: Readonly<Record<DistressType, BotTemplate>> = {
  emergency: "distress-emergency",
  "self-harm": "distress-self-harm",
  "child-safety": "distress-domestic-violence",
  "domestic-violence": "distress-domestic-violence",
};

// Whose text is sent when a message gives several signals: what cannot wait comes first.
const gravest: readonly DistressType[] = ["self-harm", "emergency", "child-safety", "domestic-violence"];

/**
 * Somebody may be in danger: a text written by people, and before all else on the desk. Nobody is on the desk
 * outside opening hours, and the text then says so. Before everything else, whoever writes it and however: nobody
 * is sanctioned for a cry for help, and a block does not stop it (C5).
 */
export const distress: Rule = (input, { calendar }) => {
  const signals = distressIn(input);
  const type = gravest.find((kind) => signals.some((signal) => signal.type === kind));
  if (type === undefined) return null;
  return {
    rule: "distress",
    actions: [
      {
        kind: "reply",
        template: template[type],
        values: calendar.isOpen(input.now, input.channel) ? {} : { closed: "yes" },
      },
      { kind: "escalate", reason: "distress", urgency: "urgent", promisedAt: null },
    ],
    because: [`distress-${type}`],
    protocol: ["C5", "P4"],
    final: true,
  };
};
