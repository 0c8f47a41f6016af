import { Heading2 } from "@utrecht/component-library-react";
import type { ReactNode } from "react";
import type { Conversation } from "../../api/contract/conversation.ts";
import { channelWords, conversationTexts } from "../messages.ts";
import { momentWords } from "../time/moment.ts";
import { wordsFor } from "../words.ts";

/** Which channel the conversation is on, since when, and how the resident is addressed. */
export function ResidentPanel({ conversation, now }: { conversation: Conversation; now: Date }) {
  const { channel, formOfAddress, startedAt } = conversation;
  return (
    <section className="panel">
      <Heading2 className="panel-title">{conversationTexts.about}</Heading2>
      <dl className="facts">
        <Fact name={conversationTexts.channel}>{wordsFor(channelWords, channel)}</Fact>
        <Fact name={conversationTexts.since}>{momentWords(startedAt, now)}</Fact>
        <Fact name={conversationTexts.address}>{formOfAddress}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
