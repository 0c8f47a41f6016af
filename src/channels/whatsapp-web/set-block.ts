import type { PlatformBlockResult, PlatformBlockWish } from "../../model/platform-block.ts";
import type { Alias } from "../../model/resident.ts";
import type { SendFailure } from "../../model/sending.ts";
import { noAddress, unconfirmedBlock } from "../failures.ts";
import { inTime } from "./in-time.ts";
import type { KnownAs } from "./known-as.ts";
import type { WebClient } from "./quiet-client.ts";
import { chatIdsOf } from "./who.ts";

const callMilliseconds = 15_000;

/**
 * The block list of the linked account. The library says that it blocked also when it did not, so the list itself is
 * read afterwards, by every id that the person has: it may show a number for somebody who writes without one.
 */
export async function setBlock(
  client: WebClient,
  wish: PlatformBlockWish,
  person: readonly Alias[],
  knownAs: KnownAs,
): Promise<PlatformBlockResult> {
  const given = chatIdsOf(person);
  const [first] = given;
  if (first === undefined) return { outcome: "refused", failure: noAddress("WhatsApp") };
  try {
    const ids = new Set((await Promise.all(given.map(knownAs.idsOf))).flat());
    const contact = await inTime("Looking up a contact", client.getContactById(first), callMilliseconds);
    await inTime("Asking for a block", wish === "block" ? contact.block() : contact.unblock(), callMilliseconds);
    const listed = await inTime("Reading the block list", client.getBlockedContacts(), callMilliseconds);
    const isListed = listed.some(({ id }) => ids.has(id._serialized));
    return isListed === (wish === "block") ? { outcome: "done" } : { outcome: "unconfirmed", failure: notShown };
  } catch {
    return unconfirmedBlock("The browser that WhatsApp runs in");
  }
}

const notShown: SendFailure = {
  code: "not-confirmed",
  advice: "WhatsApp's own block list does not show the change: make it on the telephone.",
  next: "give-up",
};
