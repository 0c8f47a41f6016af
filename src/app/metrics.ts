import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";

/** Counts for whoever runs the system. Labels are kinds and names of ours, never anything of a resident. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = <Name extends string>(name: string, help: string, labelNames: readonly Name[] = []) =>
    new Counter({ name: `berichtwacht_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  return {
    received: counter("messages_received_total", "Messages stored, by channel.", ["channel"]),
    duplicates: counter("messages_known_total", "Messages that came in again, by channel.", ["channel"]),
    decided: counter("messages_decided_total", "Messages decided on, by the rule that spoke.", ["rule"]),
    ignored: counter("events_ignored_total", "Events of a platform that ask nothing, by what they are.", [
      "channel",
      "what",
    ]),
    unknown: counter(
      "events_unknown_total",
      "What a platform sent that this version does not know: a type of message, or a part that cannot be read.",
      ["channel", "what"],
    ),
    alarms: counter("channel_alarms_total", "Warnings of a platform about our account.", ["channel"]),
    sent: counter("messages_sent_total", "Replies accepted by a platform.", ["channel"]),
    delivered: counter("messages_delivered_total", "Replies confirmed as delivered.", ["channel"]),
    undelivered: counter(
      "messages_failed_total",
      "Replies that finally failed, on sending or by a later status, by code.",
      ["channel", "code"],
    ),
    failures: counter("failures_total", "Things that went wrong and were tried again or answered with an error.", [
      "what",
    ]),
    oldestPendingSeconds: new Gauge({
      name: "berichtwacht_oldest_pending_seconds",
      help: "Age of the oldest message without a decision.",
      registers: [registry],
    }),
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
