import { z } from "zod";
import { channelNames } from "../model/channel.ts";
import { countryProfiles } from "../model/country-profile.ts";

const line = z.string().trim().min(1);

/**
 * The shape of `config/municipalities/<name>.yaml`: the facts that texts name, the same on every channel (B8), and
 * the signature, which stands once under every reply exactly as it is written here (D20).
 */
export const municipalitySchema = z.strictObject({
  name: line,
  signature: line,
  /** Says that an automatic reply is one (D58). */
  automaticNotice: line,
  telephone: line,
  email: z.email(),
  website: z.url(),
  postalAddress: line,
  visitingAddress: line,
  openingHours: line,
  /** Of which country personal data is looked for where no label says what it is. */
  countryProfile: z.enum(countryProfiles).default("both"),
  /** How agents write here, shown next to the reply field (D19). */
  guidelines: z.array(line).max(10),
  forms: z.strictObject({ desk: z.url(), complaint: z.url(), objection: z.url(), contact: z.url() }),
  channels: z.partialRecord(
    z.enum(channelNames),
    z.strictObject({
      /** As a resident calls it: "WhatsApp". */
      name: line,
      /** The same with its preposition, as something can happen there: "op WhatsApp", "in deze chat". */
      place: line,
      /** Why personal data may not be sent here; owned by the privacy officer (D39). */
      privacyReason: line,
    }),
  ),
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** The lines by which a municipality itself can be reached: public, so never somebody's personal data. */
export function ownLines({ telephone, email, postalAddress, visitingAddress }: Municipality): readonly string[] {
  return [telephone, email, postalAddress, visitingAddress];
}
