import { abuseTypes, distressTypes, formalMatters, intentTypes } from "../../model/finding.ts";

/** Of abuse, beside its type: that it hits the organisation, or others, and that it is mild. */
export const abuseTraits = [...abuseTypes, "organisation", "third-party", "mild"] as const;
/** "no-call-back" for who does not want to be called. One's own case is learned by itself. */
export const wishes = [...intentTypes.filter((type) => type !== "needs-personal-data"), "no-call-back"] as const;

/** Everything that is judged of a whole message: what it is, and of what is abuse, danger or formal, which kind. */
export const labels = ["abuse", ...abuseTraits, "distress", ...distressTypes, ...wishes, ...formalMatters] as const;
export type Label = (typeof labels)[number];
