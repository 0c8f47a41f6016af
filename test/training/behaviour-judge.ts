import { createHash } from "node:crypto";
import { readConfiguration } from "../../src/config/configuration.ts";
import { abuseTraits, type Label, labels } from "../../src/detection/message/labels.ts";
import { createMessageReader } from "../../src/detection/message/message-reader.ts";
import { describeMessage } from "../../src/detection/message/told-message.ts";
import { fold } from "../../src/detection/text/folded-text.ts";
import { tokenize } from "../../src/detection/text/tokenize.ts";
import { distressTypes, formalMatters } from "../../src/model/finding.ts";
import { type BehaviourMessage, behaviourCorpus, personalDataCorpus } from "../corpora/corpus.ts";
import { addressedOtherwise } from "./addressed-otherwise.ts";
import { namesOf } from "./examples.ts";
import type { Example, LearnSettings } from "./learn.ts";

/** How one label is learned, of the messages of which it is known whether it holds. */
export interface LabelJudge extends LearnSettings {
  readonly label: Label;
  readonly examples: readonly Example[];
}

interface Told {
  /** Messages that were written together are learned from together. */
  readonly family: string;
  readonly features: readonly string[];
  /** `null` where nobody said what is wanted. */
  readonly behaviour: BehaviourMessage | null;
}

// Of the messages with personal data, in which there is neither abuse nor danger, one in so many.
const everyOther = 4;
const together = 4;

/** Every label with its examples, from the messages known to the makers. */
export function labelJudges(): readonly LabelJudge[] {
  const readMessage = createMessageReader(readConfiguration("duiven").lexicon);
  const featuresOf = (text: string, previous: readonly string[]) => {
    const folded = fold(text);
    const { told } = readMessage({ folded, tokens: tokenize(folded) }, previous);
    return namesOf((features) => describeMessage(told, told.sentences, features));
  };
  const families = new Map<string, number>();
  const togetherOf = (family: string) => {
    if (!families.has(family)) families.set(family, families.size);
    return `set ${Math.floor((families.get(family) ?? 0) / together)}`;
  };
  const messages = behaviourCorpus("known");
  const toldAs = (text: string, behaviour: BehaviourMessage): Told => ({
    family: togetherOf(behaviour.family),
    features: featuresOf(text, behaviour.previous),
    behaviour,
  });
  const known = messages.map((behaviour) => toldAs(behaviour.text, behaviour));
  // What is no abuse is learned to "jij" as well.
  const otherwise = messages.flatMap((behaviour) => {
    const text = behaviour.abuse === undefined ? addressedOtherwise(behaviour.text) : null;
    return text === null ? [] : [toldAs(text, behaviour)];
  });
  const calm: readonly Told[] = personalDataCorpus("known")
    .filter((_, index) => index % everyOther === 0)
    .map(({ family, text, previous }) => ({ family, features: featuresOf(text, previous), behaviour: null }));
  return labels.map((label) => ({
    label,
    ...settingsOf(label),
    examples: [...known, ...calm, ...(label === "abuse" ? otherwise : [])].flatMap(
      ({ family, features, behaviour }) => {
        const isYes = holds(label, behaviour);
        return isYes === null ? [] : [{ family, features, isYes }];
      },
    ),
  }));
}

// What only says which kind it is has fewer examples, and needs fewer features.
function settingsOf(label: Label): LearnSettings {
  if (label === "abuse" || label === "distress") return { most: 50_000, missedCounts: 1 };
  return isKind(label) ? { most: 2_500, missedCounts: 1 } : { most: 4_000, missedCounts: 1 };
}

const kinds: ReadonlySet<Label> = new Set<Label>([...abuseTraits, ...distressTypes, ...formalMatters]);

// Whether a label only says of which kind something is that another label says is there.
function isKind(label: Label): boolean {
  return kinds.has(label);
}

// Whether a label holds of a message; `null` where that is not known, or where it makes no sense to ask.
function holds(label: Label, behaviour: BehaviourMessage | null): boolean | null {
  if (label === "abuse") return behaviour?.abuse !== undefined;
  if (label === "distress") return behaviour?.distress !== undefined;
  if (behaviour === null) return null;
  const { abuse, distress, intents, matter } = behaviour;
  if (label === "organisation" || label === "third-party") return abuse === undefined ? null : abuse.target === label;
  if (label === "mild") return abuse?.type === "insult" ? abuse.severity === 1 : null;
  if ((abuseTraits as readonly Label[]).includes(label)) return abuse === undefined ? null : abuse.type === label;
  if ((distressTypes as readonly Label[]).includes(label)) return distress === undefined ? null : distress === label;
  if ((formalMatters as readonly Label[]).includes(label)) return matter === undefined ? null : matter === label;
  if (intents === undefined) return null;
  if (label === "call-back") return intents.includes("call-back-yes");
  return label === "no-call-back" ? intents.includes("call-back-no") : (intents as readonly string[]).includes(label);
}

/** Tells what the labels are learned from, their settings included, from anything else. */
export function hashOfLabels(judges: readonly LabelJudge[]): string {
  const hash = createHash("sha256");
  for (const { label, most, missedCounts, examples } of judges) {
    hash.update(JSON.stringify({ label, most, missedCounts }));
    for (const { isYes, features } of examples) hash.update(`${isYes ? 1 : 0} ${features.join("|")}\n`);
  }
  return `sha256:${hash.digest("hex")}`;
}
