import { platformMoment } from "../../platform-moment.ts";

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * When something happened. Meta documents milliseconds since 1970; seconds, digits in a text and ISO dates come as
 * well. `null` for what is no moment.
 */
export function momentOf(told: string | number | undefined): Date | null {
  if (typeof told === "string" && isoMoment.test(told)) return platformMoment(Date.parse(told));
  if (told === undefined || !/^\d{1,15}$/.test(String(told))) return null;
  return platformMoment(Number(told)) ?? platformMoment(Number(told) * 1000);
}
