import { birthDate } from "./personal-data/birth-date.ts";
import { bsn } from "./personal-data/bsn.ts";
import { emailAddress } from "./personal-data/email-address.ts";
import { iban } from "./personal-data/iban.ts";
import { phoneNumber } from "./personal-data/phone-number.ts";
import type { Recognizer } from "./recognizer.ts";

/** Every recogniser of personal data. Where two claim the same characters, `resolve` keeps one. */
export const personalDataRecognizers: readonly Recognizer[] = [emailAddress, iban, phoneNumber, birthDate, bsn];
