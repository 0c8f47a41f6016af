import type { SendFailure } from "../../model/sending.ts";

type Known = Pick<SendFailure, "advice" | "next">;

const backOff: Known = { next: "retry", advice: "WhatsApp asks us to slow down; it is sent again later." };
const theirTrouble: Known = { next: "retry", advice: "WhatsApp could not take the message; it is sent again later." };
const refusal: Known = {
  next: "give-up",
  advice: "WhatsApp refused the message: see the code in Meta's documentation.",
};
const heldBack: Known = {
  next: "give-up",
  advice: "WhatsApp holds this message back for this resident: reach them another way.",
};
const alarm: Known = {
  next: "alarm",
  advice: "WhatsApp refuses this account: check its access token and permissions in Meta's console.",
};
const numberAlarm: Known = {
  next: "alarm",
  advice: "WhatsApp does not know this sender: check the number, its registration and its id in Meta's console.",
};

/**
 * What Meta's codes ask of us. Whatever is wrong with the whole account is an alarm, also where Meta calls it an error
 * of the message: else every message would be given up in turn. Source: the Cloud API's error table, as partners
 * publish it.
 */
const known: Readonly<Record<string, Known>> = {
  "131047": {
    next: "give-up",
    advice: "The 24-hour window is closed: call the resident, or send an approved template.",
  },
  "131026": {
    next: "give-up",
    advice: "The message cannot be delivered to this number: reach the resident another way.",
  },
  "131049": heldBack,
  "130472": heldBack,
  "131062": {
    next: "give-up",
    advice: "WhatsApp does not allow this to a user id without a number: reach the resident another way.",
  },
  "130429": backOff,
  "131048": backOff,
  "131056": backOff,
  "613": backOff,
  "4": backOff,
  "80007": backOff,
  "1": theirTrouble,
  "2": theirTrouble,
  "131000": theirTrouble,
  "131016": theirTrouble,
  "190": alarm,
  "0": alarm,
  "3": alarm,
  "10": alarm,
  "200": alarm,
  "368": alarm,
  "131005": alarm,
  "131031": alarm,
  "131042": {
    next: "alarm",
    advice: "WhatsApp wants to be paid before it sends: check the payment method in Meta's console.",
  },
  "33": numberAlarm,
  "131045": numberAlarm,
  "133010": numberAlarm,
};

// Without a code of Meta's: it, or a proxy on the way to it, lets nothing of ours through.
const knownStatuses: Readonly<Record<string, Known>> = {
  "http-401": alarm,
  "http-403": alarm,
  "http-407": { next: "alarm", advice: "A proxy between us and WhatsApp asks for a password: check its settings." },
};

/** The codes of Meta's that we know, for who counts them by name. */
export const knownCodes = (): readonly string[] => Object.keys(known);

/**
 * Whose fault a code is and what to do; an unknown one is tried again on a server error and given up otherwise.
 * `httpStatus` is `null` for a failure that was reported later.
 */
export function failureOf(code: string, httpStatus: number | null): SendFailure {
  const isServerError = httpStatus !== null && (httpStatus >= 500 || httpStatus === 429);
  return { code, ...(known[code] ?? knownStatuses[code] ?? (isServerError ? theirTrouble : refusal)) };
}
