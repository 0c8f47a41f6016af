import { assertNever } from "../../model/assert-never.ts";
import { promiseOf } from "../promised.ts";
import { type DecisionInput, isMediaRead, type Outcome, type Rule } from "../rule.ts";

/**
 * Messages that hold nothing to read. A reaction or a deletion asks nothing; a place, a contact card, a sound, or a photo
 * or document that could not be read is a question we cannot read yet: one friendly answer, and a case, never silence.
 */
export const withoutWords: Rule = (input, { calendar }) => {
  if (isMediaRead(input)) return null;
  switch (input.contentKind) {
    case "text":
    case "answer":
    case "edit":
      return null;
    case "reaction":
    case "deletion":
      return ended(input.contentKind);
    case "media":
    case "location":
    case "contacts":
    case "unsupported":
      return {
        rule: "unsupported-content",
        actions: [
          ...(input.conversation.unsupportedAnswered
            ? []
            : [
                {
                  kind: "reply",
                  template: isVoice(input) ? "voice-message" : "unsupported-content",
                  values: {},
                } as const,
              ]),
          {
            kind: "escalate",
            reason: "unsupported-content",
            urgency: "normal",
            promisedAt: promiseOf(input, calendar).at,
          },
        ],
        because: [`content-${input.contentKind}`, ...whyNotRead(input)],
        protocol: ["D17", "H4"],
      };
    default:
      return assertNever(input.contentKind);
  }
};

function isVoice({ media }: DecisionInput): boolean {
  return media?.mediaType === "voice" || media?.mediaType === "audio";
}

function whyNotRead({ media }: DecisionInput): readonly string[] {
  switch (media?.state) {
    case undefined:
      return [];
    case "awaited":
      return ["media-awaited"];
    case "unopened":
      return [`media-${media.problem}`];
    case "opened":
      return [`media-${media.reading}`];
    default:
      return assertNever(media);
  }
}

function ended(kind: string): Outcome {
  return {
    rule: "without-words",
    actions: [{ kind: "ignore" }],
    because: [`content-${kind}`],
    protocol: ["D17"],
    final: true,
  };
}
