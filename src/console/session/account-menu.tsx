import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@utrecht/component-library-react";
import { type KeyboardEvent, useRef } from "react";
import { forgetDrafts } from "../draft/use-draft.ts";
import { sessionTexts } from "../messages.ts";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import { PasswordDialog } from "./password-dialog.tsx";
import { useSession } from "./session-context.ts";
import { sessionKey } from "./session-query.ts";

/** Under somebody's own name: another password, and signing out. */
export function AccountMenu() {
  const { agent } = useSession();
  const client = useQueryClient();
  const menu = useRef<HTMLDetailsElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const signOut = useMutation({
    mutationFn: () => change("DELETE", "/session"),
    onSuccess: () => {
      forgetDrafts();
      client.setQueryData(sessionKey, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
  const close = () => menu.current?.removeAttribute("open");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  return (
    <>
      <details className="account-menu" ref={menu} onKeyDown={onKeyDown}>
        <summary aria-label={sessionTexts.account(agent.name)}>{agent.name}</summary>
        <div className="account-menu-items">
          <Button
            appearance="subtle-button"
            onClick={() => {
              close();
              dialog.current?.showModal();
            }}
          >
            {sessionTexts.changePassword}
          </Button>
          <Button appearance="subtle-button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
            {sessionTexts.signOut}
          </Button>
          <ProblemNotice error={signOut.error} />
        </div>
      </details>
      <PasswordDialog ref={dialog} />
    </>
  );
}
