import type { SendFailure } from "../../../model/sending.ts";
import { createErrorTable, type Known, verdictsOf, windowClosed } from "../error-table.ts";

// The same refusal has a number of its own on Instagram, and had another one on Messenger before.
const windowCodes: ReadonlySet<string> = new Set([`10-${windowClosed}`, "10-2534022", "10-2018065"]);

/**
 * What the codes of Messenger and Instagram ask of us, in the words of one of them. Source: Meta's page "Common Error
 * Codes" of the Messenger Platform; 10-2534022 from reports of who runs Instagram accounts.
 */
export function createMessagingErrors(title: string) {
  const { alarm, backOff, theirTrouble, unknownSender } = verdictsOf(title);
  const closed: Known = {
    next: "give-up",
    advice: `${title} takes an answer of the bot for 24 hours after the resident wrote, one of a person for seven days: reach the resident another way.`,
  };
  const unreachable: Known = {
    next: "give-up",
    advice: `This resident takes no messages on ${title}: they blocked the account, or left. Reach them another way.`,
  };
  const notPublic: Known = {
    next: "alarm",
    advice: `The Meta app may only write to its own testers: ask Meta for advanced access to ${title} messages.`,
  };
  return createErrorTable(title, {
    ...Object.fromEntries([...windowCodes].map((code) => [code, closed])),
    "551": unreachable,
    "200-1545041": unreachable,
    "100-2018001": unreachable,
    "10-2018108": notPublic,
    "200-2018108": notPublic,
    "200-2018028": notPublic,
    "230": alarm,
    "100-33": unknownSender,
    "1200": theirTrouble,
    "17": backOff,
    "32": backOff,
    "80001": backOff,
    "80002": backOff,
    "80006": backOff,
  });
}

/** The codes that we know, for who counts them by name. */
export const knownCodes = (): readonly string[] => [...createMessagingErrors("").knownCodes(), partlySent];

/** Whether a message came too late for its kind: one of a person may come later than one of the bot. */
export function isWindowClosed({ code }: SendFailure): boolean {
  return windowCodes.has(code);
}

/** Our word for a text of which a part is there and the rest is not. */
export const partlySent = "partly-sent";
