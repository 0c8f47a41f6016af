import { useQuery } from "@tanstack/react-query";
import { Heading2, Paragraph } from "@utrecht/component-library-react";
import { useParams } from "react-router";
import type { Conversation } from "../../api/contract/conversation.ts";
import { ContactsPanel } from "../colleagues/contacts-panel.tsx";
import { channelWords, composerTexts, conversationTexts, pageTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { isProblem } from "../request.ts";
import { useSession } from "../session/session-context.ts";
import { useNow } from "../time/use-now.ts";
import { wordsFor } from "../words.ts";
import { AnswerWindowNotice } from "./answer-window-notice.tsx";
import { BackLink } from "./back-link.tsx";
import { CasePanel } from "./case-panel.tsx";
import { Composer } from "./composer.tsx";
import { conversationQuery } from "./conversation-query.ts";
import { ResidentPanel } from "./resident-panel.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { Timeline } from "./timeline.tsx";

/** One conversation: what was said and decided, what can be done about it, and the answer. */
export function ConversationPage() {
  const { id = "" } = useParams();
  const { agent } = useSession();
  const now = useNow();
  const { data: conversation, error, refetch } = useQuery(conversationQuery(id));
  const title = conversation ? titleOf(conversation) : titleWithout(error);
  const claimed = (conversation?.cases ?? []).filter((found) => found.agent?.id === agent.id);
  return (
    <div className="conversation">
      <div className="conversation-head">
        <BackLink />
        <PageHeading title={title}>{title}</PageHeading>
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!conversation && !error && <Loading />}
      {conversation && (
        <>
          <div className="conversation-side">
            <CasePanel conversation={conversation} now={now} />
            <aside className="conversation-aside">
              <StandingPanel conversation={conversation} />
              <ContactsPanel conversation={conversation} now={now} />
              <ResidentPanel conversation={conversation} now={now} />
            </aside>
          </div>
          <div className="conversation-main">
            <Timeline items={conversation.timeline} now={now} />
            <section className="answer" aria-labelledby="antwoord">
              <Heading2 id="antwoord" className="panel-title">
                {composerTexts.title}
              </Heading2>
              {conversation.answerWindow && (
                <AnswerWindowNotice
                  conversation={conversation}
                  window={conversation.answerWindow}
                  claimed={claimed[0]}
                  now={now}
                />
              )}
              {claimed.length > 0 ? (
                <Composer key={id} conversationId={id} claimed={claimed} />
              ) : (
                <Paragraph className="quiet">{composerTexts.claimFirst}</Paragraph>
              )}
            </section>
          </div>
        </>
      )}
    </div>
  );
}

function titleWithout(error: unknown): string {
  if (!error) return pageTexts.loading;
  return isProblem(error, "not-found") ? conversationTexts.notFound : pageTexts.failedTitle;
}

function titleOf({ residentName, channel }: Conversation): string {
  if (residentName !== null) return conversationTexts.title(residentName);
  return conversationTexts.titleWithoutName(wordsFor(channelWords, channel));
}
