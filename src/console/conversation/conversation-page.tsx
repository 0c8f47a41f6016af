import { useQuery } from "@tanstack/react-query";
import { Heading2, Paragraph } from "@utrecht/component-library-react";
import { Link, useParams } from "react-router";
import { composerTexts, conversationTexts, pageTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { useSession } from "../session/session-context.ts";
import { useNow } from "../time/use-now.ts";
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
  const title = conversationTexts.title(conversation?.residentName ?? conversationTexts.unknownResident.toLowerCase());
  const claimed = (conversation?.cases ?? []).filter((found) => found.agent?.id === agent.id);
  return (
    <div className="conversation">
      <div className="conversation-head">
        <Link to="/" className="utrecht-link">
          {conversationTexts.back}
        </Link>
        <PageHeading title={conversation ? title : pageTexts.loading}>{title}</PageHeading>
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!conversation && !error && <Loading />}
      {conversation && (
        <>
          <CasePanel conversation={conversation} now={now} />
          <div className="conversation-main">
            <Timeline items={conversation.timeline} now={now} />
            <section className="answer">
              <Heading2 className="panel-title">{composerTexts.title}</Heading2>
              {claimed.length > 0 ? (
                <Composer key={id} conversationId={id} claimed={claimed} />
              ) : (
                <Paragraph className="quiet">{composerTexts.claimFirst}</Paragraph>
              )}
            </section>
          </div>
          <aside className="conversation-aside">
            <StandingPanel conversation={conversation} />
            <ResidentPanel conversation={conversation} now={now} />
          </aside>
        </>
      )}
    </div>
  );
}
