import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Heading2 } from "@utrecht/component-library-react";
import { z } from "zod";
import type { Agent } from "../../api/contract/session.ts";
import { agentTexts, roleWords } from "../messages.ts";
import { ConfirmStep } from "../page/confirm-step.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import type { NewPassword } from "./one-time-password.tsx";

const passwordSchema = z.object({ oneTimePassword: z.string() });

export interface AgentRowProps {
  readonly agent: Agent;
  readonly isReader: boolean;
  readonly onPassword: (password: NewPassword) => void;
}

/** One account: who it is, whether it is on, and switching it or giving it a new password. */
export function AgentRow({ agent, isReader, onPassword }: AgentRowProps) {
  const client = useQueryClient();
  const { id, name, username, role, active } = agent;
  const toggle = useMutation({
    mutationFn: () => change("PATCH", `/agents/${id}`, { active: !active }),
    onSettled: () => client.invalidateQueries({ queryKey: ["agents"] }),
  });
  const renew = useMutation({
    mutationFn: async () =>
      passwordSchema.parse(await (await change("POST", `/agents/${id}/one-time-password`)).json()).oneTimePassword,
    onSuccess: (password) => onPassword({ name, password }),
  });
  return (
    <li className="agent-row">
      <div>
        <Heading2 className="agent-name">{name}</Heading2>
        <p className="small">
          {agentTexts.account(username, roleWords[role])}
          {isReader && agentTexts.you}
        </p>
      </div>
      <p className={`agent-state agent-state-${active ? "on" : "off"}`}>
        {agentTexts.state}: <strong>{(active ? agentTexts.active : agentTexts.inactive).toLowerCase()}</strong>
      </p>
      {!isReader && (
        <div className="button-row">
          <Button appearance="secondary-action-button" disabled={toggle.isPending} onClick={() => toggle.mutate()}>
            {active ? agentTexts.switchOff : agentTexts.switchOn}
            <span className="hidden-visually">{agentTexts.of(name)}</span>
          </Button>
          <ConfirmStep
            action={
              <>
                {agentTexts.newPassword}
                <span className="hidden-visually">{agentTexts.of(name)}</span>
              </>
            }
            consequence={agentTexts.newPasswordConsequence(name)}
            confirm={agentTexts.newPasswordConfirm}
            isBusy={renew.isPending}
            onConfirm={() => renew.mutate()}
          />
        </div>
      )}
      <ProblemNotice error={toggle.error ?? renew.error} />
    </li>
  );
}
