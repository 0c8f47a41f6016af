import { productValues, type TemplateName, type TemplateValue } from "../model/template.ts";
import type { Municipality } from "./municipality.ts";

/** What each template is given, and what its text may not leave out. Refused at start and at saving, not at sending. */
export interface TemplateDuties {
  readonly given: readonly TemplateValue[];
  /** As written in the text; alternatives parted by `|`, of which one is enough. */
  readonly mustUse: readonly string[];
  /** Words a resident must always read, whatever is filled in, or the name of a helpline. */
  readonly mustSay?: readonly string[];
  readonly protocol: readonly string[];
}

const selfHarmLine = "hulp.zelfdoding";
const violenceLine = "hulp.geweld";
const telephoneOrMail = "gemeente.telefoon|gemeente.email";

export const templateDuties: Readonly<Record<TemplateName, TemplateDuties>> = {
  acknowledgement: { given: ["promise", ...productValues], mustUse: ["belofte"], protocol: ["D53"] },
  "out-of-hours": { given: ["promise", ...productValues], mustUse: ["belofte"], protocol: ["D53", "D55"] },
  "personal-data-redirect": {
    given: ["callBack", ...productValues],
    mustUse: ["kanaal.reden", telephoneOrMail],
    protocol: ["D40", "D41", "D42"],
  },
  "call-back-confirmed": {
    given: ["promise", "askPhone", "numberGiven", "moment1", "moment2", "cancelled"],
    mustUse: ["belofte"],
    protocol: ["D42"],
  },
  "e-mail-referral": { given: [], mustUse: ["gemeente.email"], protocol: ["D41", "D62"] },
  "written-required": {
    given: ["formalMatter", "objection", "complaint"],
    mustUse: [
      "gemeente.email",
      "gemeente.postadres",
      "gemeente.klachtformulier|gemeente.bezwaarformulier|gemeente.loket|gemeente.contactformulier",
    ],
    protocol: ["D44", "H12"],
  },
  "formal-question": {
    given: ["formalMatter"],
    mustUse: ["onderwerp"],
    mustSay: ["JA", "NEE"],
    protocol: ["C1"],
  },
  "channel-redirect": {
    given: ["formalMatter", ...productValues],
    mustUse: ["gemeente.loket|gemeente.contactformulier", "gemeente.postadres"],
    protocol: ["H3", "H4", "H11", "H12"],
  },
  "abuse-warning": {
    given: ["behaviour", "warningUntil", "consequence"],
    mustUse: ["gedrag", "gevolg", "kanaal.naam"],
    protocol: ["D27", "D28"],
  },
  "abuse-block": {
    given: ["behaviour", "warnedAt", "warnedBehaviour", "blockedUntil"],
    mustUse: [
      "gewaarschuwdOp",
      "geblokkeerdTot",
      "gemeente.telefoon",
      "gemeente.email",
      "gemeente.bezoekadres",
      "gemeente.postadres",
    ],
    protocol: ["D29", "D30", "D32", "C8"],
  },
  "distress-self-harm": { given: ["closed"], mustUse: [], mustSay: ["112", selfHarmLine], protocol: ["C5"] },
  "distress-domestic-violence": { given: ["closed"], mustUse: [], mustSay: ["112", violenceLine], protocol: ["C5"] },
  "distress-emergency": { given: ["closed"], mustUse: [], mustSay: ["112"], protocol: ["C5"] },
  "unsupported-content": { given: [], mustUse: ["gemeente.telefoon|gemeente.email"], protocol: ["D17"] },
  "voice-message": { given: [], mustUse: ["gemeente.telefoon|gemeente.email"], protocol: ["D17"] },
  "slow-down": { given: [], mustUse: [], protocol: ["D17"] },
  standing: { given: ["behaviour", "warningUntil", "blockedUntil"], mustUse: [], protocol: ["D33"] },
  "appeal-received": { given: ["promise"], mustUse: [], protocol: ["C8"] },
  "personal-opening": { given: ["name"], mustUse: ["naam"], protocol: ["D18"] },
  "handed-to-back-office": { given: ["department", "term"], mustUse: ["afdeling", "termijn"], protocol: ["D47"] },
  "term-extended": { given: ["term"], mustUse: ["termijn"], protocol: ["D50"] },
  answer: { given: [], mustUse: [], protocol: ["D19"] },
  "call-back-failed": { given: [], mustUse: [telephoneOrMail], protocol: ["D42"] },
  closing: { given: [], mustUse: [], protocol: ["D17"] },
  reopening: { given: [], mustUse: ["gemeente.naam"], protocol: ["H5"] },
  unblocked: { given: [], mustUse: [], protocol: ["D31"] },
};

/** The words of which a resident must always read one: those of a helpline are the municipality's own. */
export function wordsToSay(duty: string, { helplines }: Pick<Municipality, "helplines">): readonly string[] {
  if (duty === selfHarmLine) return helplines.selfHarm.telephones;
  return duty === violenceLine ? helplines.violence.telephones : [duty];
}
