import type { AbuseTarget, Confidence } from "../../model/finding.ts";
import { type Calling, type Clause, does, doneIn } from "./clause.ts";
import { isDenied, isOfTheWriter, mentionOf, mentionOfCalling } from "./mention.ts";
import { type Called, howCalled, isSaidOf, isSaidOfEmployee } from "./said-to.ts";
import { wordClass } from "./word-class.ts";

/** Who a hurtful word hits and whether the writer means it: the whole difference between abuse and a mention. */
export type Stance =
  | {
      readonly kind: "asserted";
      readonly target: AbuseTarget;
      /** How sure it is, of a word that by itself is an insult. */
      readonly confidence: Confidence;
      /** Somebody is said to be so ("u bent een ..."), or called so, and not only spoken to in the same sentence. */
      readonly called: "said" | Called | null;
      readonly reason: string;
    }
  | { readonly kind: "suppressed"; readonly reason: string };

const { absent, being, reader, readers, organisation } = wordClass;

/** Judges what somebody is called from the words around it. */
export function stanceOf(clause: Clause, calling: Calling): Stance {
  const saidOf = isSaidOf(clause, calling);
  const called = saidOf === null ? howCalled(clause, calling) : null;
  const excuse = excuseOf(clause, calling, saidOf !== null, called);
  if (excuse !== null) return { kind: "suppressed", reason: excuse };
  if (saidOf !== null)
    return asserted(saidOf, "certain", "said", saidOf === "staff" ? "second-person" : "plural-address");
  return called === null ? told(clause, calling) : calledOut(clause, calling, called);
}

// Before a name that is called out, a denial is of something else ("moet dat nu of niet, ...").
function excuseOf(clause: Clause, calling: Calling, isSaid: boolean, called: Called | null): string | null {
  const mention =
    isSaid || called !== null
      ? mentionOfCalling(clause, calling, called !== null)
      : mentionOf(clause, calling.from, calling.to);
  if (mention !== null) return mention;
  if (called !== "out" && isDenied(clause, calling)) return "negated";
  return isOfTheWriter(clause, calling) ? "about-oneself" : null;
}

function asserted(target: AbuseTarget, confidence: Confidence, called: "said" | Called | null, reason: string): Stance {
  return { kind: "asserted", target, confidence, called, reason };
}

// Somebody absent in the same sentence may be who is meant ("kunt u komen, mijn ex staat er weer, de klootzak").
function calledOut(clause: Clause, { isPlural }: Calling, called: Called): Stance {
  const isDoubtful = doneIn(clause, 0, clause.tokens.length, absent);
  const confidence: Confidence = isDoubtful ? "possible" : called === "out" ? "certain" : "likely";
  return isPlural
    ? asserted("organisation", confidence, called, "plural-address")
    : asserted("staff", confidence, called, "vocative");
}

// Spoken to, yet not said to be it, is no further away than this: "heeft u ...", "er ligt een ... voor uw deur".
const [nearBefore, nearBehind] = [5, 4];

function told(clause: Clause, calling: Calling): Stance {
  const { from, to, isGroup } = calling;
  const isNear = (classes: number) =>
    doneIn(clause, from - nearBefore, from, classes) || doneIn(clause, to, to + nearBehind, classes);
  if (isSaidOfEmployee(clause, calling)) return asserted("staff", "likely", "said", "said-of-an-employee");
  const isOfAbsent = isSubject(clause, from, absent) && !isSubject(clause, from, readers | organisation);
  if (isOfAbsent) return { kind: "suppressed", reason: "about-somebody-absent" };
  if (isGroup || isNear(readers) || doneIn(clause, 0, clause.tokens.length, organisation))
    return asserted("organisation", "certain", isGroup ? "said" : null, "plural-address");
  if (clause.classes.some((_, at) => (at < from || at >= to) && does(clause, at, absent)))
    return { kind: "suppressed", reason: "about-somebody-absent" };
  return isNear(reader)
    ? asserted("staff", "possible", null, "second-person-near")
    : asserted("none", "possible", null, "no-target");
}

const nearSubject = 6;

// Whether one of these is said to be it: "mijn ex is een ...".
function isSubject(clause: Clause, from: number, classes: number): boolean {
  for (let at = Math.max(0, from - nearSubject); at < from; at++)
    if (does(clause, at, being)) return doneIn(clause, Math.max(0, at - nearSubject), at, classes);
  return false;
}
