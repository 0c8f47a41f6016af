import type { SendFailure } from "../../model/sending.ts";

type Known = Pick<SendFailure, "advice" | "next">;

const backOff: Known = { next: "retry", advice: "WhatsApp asks us to slow down; it is sent again later." };
const alarm: Known = {
  next: "alarm",
  advice: "WhatsApp refuses this account: check its access token and permissions in Meta's console.",
};

/** The codes of Meta's that we know, for who counts them by name. */
export const knownCodes = (): readonly string[] => Object.keys(known);

// What Meta's codes ask of us. Source: the Cloud API's error table, as partners publish it.
const known: Readonly<Record<string, Known>> = {
  "131047": {
    next: "give-up",
    advice: "The 24-hour window is closed: call the resident, or send an approved template.",
  },
  "131026": {
    next: "give-up",
    advice: "The message cannot be delivered to this number: reach the resident another way.",
  },
  "131049": { next: "give-up", advice: "WhatsApp holds this message back for this resident: reach them another way." },
  "130472": { next: "give-up", advice: "WhatsApp holds this message back for this resident: reach them another way." },
  "131062": {
    next: "give-up",
    advice: "WhatsApp does not allow this to a user id without a number: reach the resident another way.",
  },
  "130429": backOff,
  "131056": backOff,
  "131000": backOff,
  "613": backOff,
  "4": backOff,
  "80007": backOff,
  "190": alarm,
  "0": alarm,
  "10": alarm,
  "368": alarm,
  "131031": alarm,
};

/** Whose fault a code is and what to do; an unknown one is tried again on a server error and given up otherwise. */
export function failureOf(code: string, httpStatus: number | null): SendFailure {
  const meaning =
    known[code] ??
    (httpStatus !== null && (httpStatus >= 500 || httpStatus === 429)
      ? { next: "retry", advice: "WhatsApp could not take the message; it is sent again later." }
      : { next: "give-up", advice: "WhatsApp refused the message: see the code in Meta's documentation." });
  return { code, ...meaning } as SendFailure;
}
