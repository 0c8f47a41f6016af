import { useMutation } from "@tanstack/react-query";
import { FormFieldTextbox, PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, useState } from "react";
import { shortestPassword } from "../../api/contract/session.ts";
import { sessionTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import { useSession } from "./session-context.ts";

/** Replaces the password of whoever is signed in, once they type the present one. */
export function PasswordForm({ currentLabel, onDone }: { currentLabel: string; onDone: () => void }) {
  const { agent } = useSession();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isTooShort, setTooShort] = useState(false);
  const save = useMutation({
    mutationFn: () => change("PUT", "/session/password", { current, next }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTooShort(next.length < shortestPassword);
    if (next.length >= shortestPassword) save.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={save.error} />
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={agent.username} readOnly hidden />
      <FormFieldTextbox
        label={currentLabel}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => setCurrent((event.target as HTMLInputElement).value)}
      />
      <FormFieldTextbox
        label={sessionTexts.next}
        description={sessionTexts.nextHint(shortestPassword)}
        name="next"
        type="password"
        autoComplete="new-password"
        required
        invalid={isTooShort}
        errorMessage={sessionTexts.tooShort(shortestPassword)}
        value={next}
        onChange={(event) => setNext((event.target as HTMLInputElement).value)}
      />
      <div>
        <PrimaryActionButton type="submit" disabled={save.isPending}>
          {sessionTexts.save}
        </PrimaryActionButton>
      </div>
    </form>
  );
}
