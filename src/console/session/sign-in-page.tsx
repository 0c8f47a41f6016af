import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormFieldTextbox, PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, useState } from "react";
import { pageTexts, sessionTexts } from "../messages.ts";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import { PasswordField } from "./password-field.tsx";
import { sessionKey } from "./session-query.ts";

/** Asks for name and password. Stands in the place of the page somebody wanted, so that it opens after. */
export function SignInPage() {
  const client = useQueryClient();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => change("POST", "/session", { username: username.trim(), password }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <main className="narrow-page">
      <p className="frame-product">{pageTexts.product}</p>
      <form className="sheet" onSubmit={submit}>
        <PageHeading title={sessionTexts.signInTitle}>{sessionTexts.signInTitle}</PageHeading>
        <ProblemNotice error={signIn.error} />
        <FormFieldTextbox
          label={sessionTexts.username}
          name="username"
          autoComplete="username"
          required
          value={username}
          onChange={(event) => setUsername((event.target as HTMLInputElement).value)}
        />
        <PasswordField
          label={sessionTexts.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
        />
        <PrimaryActionButton type="submit" disabled={signIn.isPending}>
          {sessionTexts.signIn}
        </PrimaryActionButton>
      </form>
    </main>
  );
}
