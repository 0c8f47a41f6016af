import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  FormFieldTextbox,
  FormLabel,
  Heading2,
  PrimaryActionButton,
  Select,
  SelectOption,
} from "@utrecht/component-library-react";
import { type FormEvent, useId, useState } from "react";
import { type Agent, newAgentAnswerSchema, newAgentSchema, roles } from "../../api/contract/session.ts";
import { agentTexts, roleWords } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import type { NewPassword } from "./one-time-password.tsx";
import { usernameProblem } from "./username-problem.ts";

const empty = { name: "", username: "", role: "agent" as Agent["role"] };
const { name: nameRule } = newAgentSchema.shape;

/** Makes an account; its password comes back once. */
export function NewAgentForm({ onPassword }: { onPassword: (password: NewPassword) => void }) {
  const client = useQueryClient();
  const [fields, setFields] = useState(empty);
  const [isTried, setTried] = useState(false);
  const roleId = useId();
  const nameIsWrong = !nameRule.safeParse(fields.name).success;
  const usernameWrong = usernameProblem(fields.username);
  const add = useMutation({
    mutationFn: async () => newAgentAnswerSchema.parse(await (await change("POST", "/agents", fields)).json()),
    onSuccess: async ({ agent, oneTimePassword }) => {
      setFields(empty);
      setTried(false);
      onPassword({ name: agent.name, password: oneTimePassword });
      await client.invalidateQueries({ queryKey: ["agents"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nameIsWrong && usernameWrong === null) add.mutate();
  };
  return (
    <form className="panel stack" onSubmit={submit} noValidate>
      <Heading2 className="panel-title">{agentTexts.addTitle}</Heading2>
      <ProblemNotice error={add.error} />
      <FormFieldTextbox
        label={agentTexts.name}
        name="name"
        autoComplete="off"
        invalid={isTried && nameIsWrong}
        errorMessage={agentTexts.nameMissing}
        value={fields.name}
        onChange={(event) => setFields({ ...fields, name: (event.target as HTMLInputElement).value })}
      />
      <FormFieldTextbox
        label={agentTexts.username}
        description={agentTexts.usernameHint}
        name="username"
        autoComplete="off"
        invalid={isTried && usernameWrong !== null}
        errorMessage={usernameWrong}
        value={fields.username}
        onChange={(event) => setFields({ ...fields, username: (event.target as HTMLInputElement).value })}
      />
      <div className="labelled-select">
        <FormLabel htmlFor={roleId}>{agentTexts.role}</FormLabel>
        <Select
          id={roleId}
          value={fields.role}
          onChange={(event) => setFields({ ...fields, role: event.target.value as Agent["role"] })}
        >
          {roles.map((role) => (
            <SelectOption key={role} value={role}>
              {roleWords[role]}
            </SelectOption>
          ))}
        </Select>
      </div>
      <div>
        <PrimaryActionButton type="submit" disabled={add.isPending}>
          {agentTexts.add}
        </PrimaryActionButton>
      </div>
    </form>
  );
}
