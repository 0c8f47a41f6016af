import type { MessageContent } from "../../model/message.ts";

const unknownType = "unknown-";
// Enough for any name of Meta's; what is longer is no name.
const longestName = 40;

/** What was sent and cannot be shown or judged here. */
export function unsupported(what: string): MessageContent {
  return { kind: "unsupported", what };
}

/** What is of a type that this version does not know. */
export function ofUnknownType(type: string): MessageContent {
  return unsupported(`${unknownType}${type.slice(0, longestName)}`);
}

/** Whether what a message says is that Meta has a type of message which this version does not know. */
export function isOfUnknownType(content: MessageContent): boolean {
  return content.kind === "unsupported" && content.what.startsWith(unknownType);
}
