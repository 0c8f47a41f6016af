import { address } from "./address.ts";
import { birthDate } from "./birth-date.ts";
import { bsn } from "./bsn.ts";
import { credential } from "./credential.ts";
import { drivingLicence } from "./driving-licence.ts";
import { emailAddress } from "./email-address.ts";
import { iban } from "./iban.ts";
import { identityDocument } from "./identity-document.ts";
import { licencePlate } from "./licence-plate.ts";
import { medical } from "./medical.ts";
import { mrz } from "./mrz.ts";
import { paymentCard } from "./payment-card.ts";
import { phoneNumber } from "./phone-number.ts";
import { postcode } from "./postcode.ts";
import type { PersonalDataRecognizer } from "./reading.ts";
import { rijksregisternummer } from "./rijksregisternummer.ts";
import { vNumber } from "./v-number.ts";

/** Every recogniser of personal data. Where two claim the same characters, `resolve` keeps one. */
export const personalDataRecognizers: readonly PersonalDataRecognizer[] = [
  mrz,
  emailAddress,
  iban,
  rijksregisternummer,
  bsn,
  paymentCard,
  identityDocument,
  drivingLicence,
  vNumber,
  phoneNumber,
  birthDate,
  credential,
  licencePlate,
  address,
  postcode,
  medical,
];
