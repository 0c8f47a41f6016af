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
  /** What a resident calls the number that the state knows them by: "BSN", "rijksregisternummer". */
  personalNumber: line,
  /** Where somebody in danger is helped at any hour; of a number all ways in which it can be dialled. */
  helplines: z.strictObject({
    selfHarm: z.strictObject({ telephones: z.array(line).min(1), website: z.url() }),
    violence: z.strictObject({ name: line, telephones: z.array(line).min(1), website: z.url() }),
    gas: z.strictObject({ telephones: z.array(line).min(1) }),
    /** Not for an emergency: for who has nowhere to go at night. */
    police: z.strictObject({ telephones: z.array(line).min(1) }),
  }),
  /** Where somebody helps who is not at home with computers (M10). */
  digitalHelp: line.optional(),
  /** What residents who write English read; without it every reply is in Dutch. */
  english: z
    .strictObject({
      automaticNotice: line,
      openingHours: line,
      channels: z.partialRecord(z.enum(channelNames), z.strictObject({ place: line, name: line, privacyReason: line })),
    })
    .optional(),
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
