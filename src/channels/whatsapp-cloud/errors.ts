import { createErrorTable, type Known, verdictsOf } from "../meta/error-table.ts";

const { alarm, backOff, theirTrouble, unknownSender } = verdictsOf("WhatsApp");
const heldBack: Known = {
  next: "give-up",
  advice: "WhatsApp holds this message back for this resident: reach them another way.",
};

/** What WhatsApp's codes ask of us. Source: the Cloud API's error table, as partners publish it. */
export const { failureOf, knownCodes, notTaken } = createErrorTable("WhatsApp", {
  "131047": {
    next: "give-up",
    advice: "The 24-hour window is closed: call the resident, or send an approved template.",
  },
  "131026": {
    next: "give-up",
    advice: "The message cannot be delivered to this number: reach the resident another way.",
  },
  "131049": heldBack,
  "130472": heldBack,
  "131062": {
    next: "give-up",
    advice: "WhatsApp does not allow this to a user id without a number: reach the resident another way.",
  },
  "130429": backOff,
  "131048": backOff,
  "131056": backOff,
  "80007": backOff,
  "131000": theirTrouble,
  "131016": theirTrouble,
  "131005": alarm,
  "131031": alarm,
  "131042": {
    next: "alarm",
    advice: "WhatsApp wants to be paid before it sends: check the payment method in Meta's console.",
  },
  "33": unknownSender,
  "131045": unknownSender,
  "133010": unknownSender,
});
