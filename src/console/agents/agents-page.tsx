import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { agentTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { useSession } from "../session/session-context.ts";
import { AgentRow } from "./agent-row.tsx";
import { agentsQuery } from "./agents-query.ts";
import { NewAgentForm } from "./new-agent-form.tsx";
import { type NewPassword, OneTimePassword } from "./one-time-password.tsx";

/** The accounts of agents and admins, for admins. */
export function AgentsPage() {
  const { agent: reader } = useSession();
  const { data: agents, error, refetch } = useQuery(agentsQuery);
  const [password, setPassword] = useState<NewPassword | null>(null);
  return (
    <div className="page">
      <PageHeading title={agentTexts.title}>{agentTexts.title}</PageHeading>
      {password && <OneTimePassword key={password.password} {...password} onSeen={() => setPassword(null)} />}
      <ProblemNotice error={error} retry={() => void refetch()} />
      {!agents && !error && <Loading />}
      <ul className="agent-list">
        {[...(agents ?? [])]
          .sort((a, b) => a.name.localeCompare(b.name, "nl"))
          .map((agent) => (
            <AgentRow key={agent.id} agent={agent} isReader={agent.id === reader.id} onPassword={setPassword} />
          ))}
      </ul>
      <NewAgentForm onPassword={setPassword} />
    </div>
  );
}
