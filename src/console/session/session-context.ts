import { createContext, useContext } from "react";
import type { Session } from "../../api/contract/session.ts";

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only for what stands inside the session gate. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession is used outside the session gate: nobody is signed in there.");
  return session;
}
