// Messenger began in 2008, Instagram in 2010, and neither had webhooks before; what lies outside this span is no moment.
const firstMoment = Date.UTC(2009, 0);
const lastMoment = Date.UTC(2100, 0);
const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * When something happened. Meta documents milliseconds since 1970; seconds, digits in a text and ISO dates come as
 * well. `null` for what is no moment.
 */
export function momentOf(told: string | number | undefined): Date | null {
  if (typeof told === "string" && isoMoment.test(told)) return within(Date.parse(told));
  if (told === undefined || !/^\d{1,15}$/.test(String(told))) return null;
  return within(Number(told)) ?? within(Number(told) * 1000);
}

function within(milliseconds: number): Date | null {
  return milliseconds >= firstMoment && milliseconds < lastMoment ? new Date(milliseconds) : null;
}
