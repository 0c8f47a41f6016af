import type { Finding } from "../../model/finding.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";

const localCharacter = /[a-z0-9._%+-]/;
const domain = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,24}/;
const longestLocalPart = 64;

/** E-mail addresses: allowed here (D37), yet masked in every readable copy. Walks outward from each `@`. */
export const emailAddress: Recognizer = (reading) => {
  const { text } = reading.folded;
  const findings: Finding[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocalPart && localCharacter.test(text[start - 1] ?? "")) start--;
    const host = domain.exec(text.slice(at + 1, at + 1 + 255))?.[0];
    if (start === at || host === undefined) continue;
    findings.push({
      kind: "personal-data",
      type: "email-address",
      span: spanIn(reading, start, at + 1 + host.length),
      confidence: "certain",
      recognizer: "email-address",
      reasons: ["address-form"],
    });
  }
  return { findings, suppressed: [] };
};
