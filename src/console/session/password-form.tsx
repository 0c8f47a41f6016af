import { useMutation } from "@tanstack/react-query";
import { PrimaryActionButton } from "@utrecht/component-library-react";
import { type FormEvent, useState } from "react";
import { shortestPassword } from "../../api/contract/session.ts";
import { sessionTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import { PasswordField } from "./password-field.tsx";
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
      <PasswordField
        label={currentLabel}
        name="current"
        autoComplete="current-password"
        value={current}
        onValue={setCurrent}
      />
      <PasswordField
        label={sessionTexts.next}
        description={sessionTexts.nextHint(shortestPassword)}
        name="next"
        autoComplete="new-password"
        problem={isTooShort ? sessionTexts.tooShort(next.length) : null}
        value={next}
        onValue={setNext}
      />
      <div>
        <PrimaryActionButton type="submit" disabled={save.isPending}>
          {sessionTexts.save}
        </PrimaryActionButton>
      </div>
    </form>
  );
}
