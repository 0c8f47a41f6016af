import { cue } from "./cue.ts";

// One of these is enough; what somebody can, and that it hardly goes, are a complaint only together.
const alone = cue.digits | cue.numeral | cue.secret | cue.sign | cue.term | cue.pairOpening | cue.complaint;
const together = cue.ability | cue.hardly;

/** Whether a text whose words can be all this may hold personal data at all: most messages end here. */
export function mayHoldPersonalData(cues: number): boolean {
  return (cues & alone) !== 0 || mayComplain(cues);
}

/** Whether a text whose words can be all this may tell what a body does not do. */
export function mayComplain(cues: number): boolean {
  return (cues & cue.complaint) !== 0 || (cues & together) === together;
}

/** Whether a text whose words can be all this may hold a term of health, in one word or in two. */
export function mayTellHealth(cues: number): boolean {
  return (cues & (cue.term | cue.termOpening | cue.pairEnd)) !== 0;
}
