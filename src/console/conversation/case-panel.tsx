import { Heading2, Paragraph } from "@utrecht/component-library-react";
import { useRef, useState } from "react";
import type { Conversation } from "../../api/contract/conversation.ts";
import { judgeable } from "../colleagues/judgeable.ts";
import { caseTexts } from "../messages.ts";
import { StatusLine } from "../page/status-line.tsx";
import { CaseCard, type CaseStep } from "./case-card.tsx";

/** The open cases of a conversation and what an agent can do with them. */
export function CasePanel({ conversation, now }: { conversation: Conversation; now: Date }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<CaseStep | null>(null);
  const onDone = (step: CaseStep) => {
    setDone(step);
    // The button that was pressed is gone now; without this the focus would fall back to the top of the page.
    heading.current?.focus();
  };
  return (
    <section className="panel case-panel">
      <Heading2 ref={heading} tabIndex={-1} className="panel-title">
        {caseTexts.title}
      </Heading2>
      <StatusLine>{done && caseTexts.done[done]}</StatusLine>
      {conversation.cases.length === 0 && <Paragraph>{caseTexts.none}</Paragraph>}
      {conversation.cases.map((found) => (
        <CaseCard
          key={found.id}
          found={found}
          inquiries={conversation.inquiries.filter(({ caseId }) => caseId === found.id)}
          messages={judgeable(conversation.timeline, now)}
          phone={conversation.callBackPhone}
          now={now}
          onDone={onDone}
        />
      ))}
    </section>
  );
}
