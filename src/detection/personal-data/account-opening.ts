import { ibanLengthOf } from "./checks/iban-lengths.ts";
import { cue } from "./cue.ts";

const longestWordBefore = 24;
// Behind the country of a Belgian account, and in the two places behind that of a Dutch one, stands what is a digit or
// looks like one.
const disguised = /^(?:n[li](?:[oqdilzeasbg]{0,2}$|[oqdilzeasbg]{2}[a-z])|be[oqdilzeasbg]*$)/;

/** What a folded word can open: an account, as "nl" does or "rekeningnl", or one in disguise. Bits of `cue`. */
export function accountCues(word: string): number {
  const opens = word.length <= longestWordBefore && ibanLengthOf(word.slice(-2)) > 0 && mayStandBefore(word);
  return (opens ? cue.account : 0) | (disguised.test(word) ? cue.disguise : 0);
}

function mayStandBefore(word: string): boolean {
  return word.length === 2 || isAccountName(word) || isGluedLead(word);
}

function isAccountName(word: string): boolean {
  return /(?:iban|rekening|nummer|nr)..$/.test(word);
}

/** Whether an account is stuck behind "is" or "op" in a word, so that a space behind its country makes it two words. */
export function isGluedLead(word: string): boolean {
  return word.length > 2 && !isAccountName(word) && /(?:is|op|naar|van)..$/.test(word);
}
