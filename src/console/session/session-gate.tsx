import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loading } from "../page/loading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { NewPasswordPage } from "./new-password-page.tsx";
import { SessionContext } from "./session-context.ts";
import { sessionQuery } from "./session-query.ts";
import { SignInPage } from "./sign-in-page.tsx";

/** Lets somebody in who is signed in with a password of their own; others first meet the page for that. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (session) {
    return <SessionContext value={session}>{session.passwordExpired ? <NewPasswordPage /> : children}</SessionContext>;
  }
  if (session === null) return <SignInPage />;
  return (
    <main className="narrow-page">
      {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />}
    </main>
  );
}
