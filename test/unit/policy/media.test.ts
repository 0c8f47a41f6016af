import type { MediaFinding, SeenMedia } from "../../../src/model/media.ts";
import { decide } from "../../../src/policy/decide.ts";
import { anInput, anInsult, anIntent, aPolicy } from "../../builders/policy.ts";

const policy = aPolicy();
const bsn: MediaFinding = { type: "bsn", confidence: "certain", recognizer: "bsn", reasons: ["elfproef-passed"] };
const opened = (findings: readonly MediaFinding[] = [], reading: "text" | "partly" | "unread" = "text"): SeenMedia => ({
  mediaType: "image",
  state: "opened",
  reading,
  findings,
});
const decided = (media: SeenMedia, change: Parameters<typeof anInput>[0] = {}) => {
  const { rule, actions, because } = decide(anInput({ contentKind: "media", media, ...change }), policy);
  const kinds = actions.map((action) =>
    "template" in action ? action.template : action.kind === "escalate" ? action.reason : action.kind,
  );
  return { rule, kinds, because };
};

describe("what came with a message", () => {
  it("redirects for personal data in a picture, and masks nothing in the words beside it", () => {
    expect(decided(opened([bsn]))).toEqual({
      rule: "personal-data",
      kinds: ["personal-data-redirect", "personal-data"],
      because: ["sent-bsn", "media-personal-data"],
    });
  });

  it.each([
    ["what is public", { ...bsn, type: "address", public: true }],
    ["what is only possible", { ...bsn, confidence: "possible" }],
    ["what is allowed in a chat", { ...bsn, type: "licence-plate" }],
  ] as const)("does not redirect for %s", (_name, finding) => {
    expect(decided(opened([finding])).rule).toBe("question");
  });

  it("redirects for what was read of a document that was read in part", () => {
    expect(decided(opened([bsn], "partly")).rule).toBe("personal-data");
    expect(decided(opened([], "partly")).rule).toBe("question");
  });

  it("is answered like any question when it was read, and always reaches a person", () => {
    expect(decided(opened()).kinds).toEqual(["acknowledgement", "question"]);
    const thanked = decided(opened(), { findings: [anIntent("thanks")] });
    expect(thanked).toEqual({ rule: "thanks", kinds: ["question"], because: ["thanks", "media-opened"] });
  });

  it("leaves a warning for the words beside it as it is", () => {
    expect(decided(opened(), { findings: [anInsult()] }).kinds).toEqual(["abuse-warning", "question"]);
  });

  it.each([
    [{ mediaType: "image", state: "awaited" }, "media-awaited", "unsupported-content"],
    [opened([], "unread"), "media-unread", "unsupported-content"],
    [{ mediaType: "document", state: "unopened", problem: "locked" }, "media-locked", "unsupported-content"],
    [{ mediaType: "voice", state: "unopened", problem: "kind-not-opened" }, "media-kind-not-opened", "voice-message"],
    [{ mediaType: "audio", state: "unopened", problem: "kind-not-opened" }, "media-kind-not-opened", "voice-message"],
    [
      { mediaType: "video", state: "unopened", problem: "kind-not-opened" },
      "media-kind-not-opened",
      "unsupported-content",
    ],
  ] as const)("asks for words when it could not be read: %j", (media, because, template) => {
    expect(decided(media)).toEqual({
      rule: "unsupported-content",
      kinds: [template, "unsupported-content"],
      because: ["content-media", because],
    });
  });

  it("is not asked for twice", () => {
    const conversation = { ...anInput().conversation, unsupportedAnswered: true };
    const voice = { mediaType: "voice", state: "unopened", problem: "kind-not-opened" } as const;
    expect(decided(voice, { conversation }).kinds).toEqual(["unsupported-content"]);
  });
});
