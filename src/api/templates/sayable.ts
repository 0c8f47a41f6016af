import type { PersonalDataType } from "../../model/finding.ts";

// How a department is reached, or where it is.
const ofDepartments: ReadonlySet<PersonalDataType> = new Set(["email-address", "address", "postcode"]);

/**
 * Whether a text for everybody may hold what was found in it: the e-mail address, the address or the telephone of a
 * department. A mobile number is somebody's own, and one of another country may be, so these are not. A Belgian mobile
 * number is only told from a Dutch landline when its country code is written.
 */
export function isSayable(type: PersonalDataType, found: string): boolean {
  return type === "phone-number" ? !mayBeMobile(found) : ofDepartments.has(type);
}

function mayBeMobile(found: string): boolean {
  const digits = found.normalize("NFKC").replace(/\D/g, "");
  if (/^0[1-9]/.test(digits)) return digits.startsWith("06");
  const [, country, national = ""] = /^(?:00)?(3[12])0?(\d+)$/.exec(digits) ?? [];
  if (country === "31") return national.startsWith("6");
  return country !== "32" || /^4\d{8}$/.test(national);
}
