import { createErrorTable, type Known, verdictsOf } from "../meta/error-table.ts";

const { alarm, backOff, theirTrouble, unknownSender } = verdictsOf("WhatsApp");
const heldBack: Known = {
  next: "give-up",
  advice: "WhatsApp holds this message back for this resident: reach them another way.",
};

// The message cannot go, and no later one like it can: but what residents are answered goes as text, and does.
const wrongTemplate: Known = {
  next: "give-up",
  advice:
    "WhatsApp does not send this template: hold WHATSAPP_REOPENING_TEMPLATE and WHATSAPP_REOPENING_LANGUAGE against its name, language and state in Meta's console, where it has no parameters.",
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
  // Parameters, name or language, length, policy, form of a parameter, paused, switched off.
  "132000": wrongTemplate,
  "132001": wrongTemplate,
  "132005": wrongTemplate,
  "132007": wrongTemplate,
  "132012": wrongTemplate,
  "132015": wrongTemplate,
  "132016": wrongTemplate,
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
