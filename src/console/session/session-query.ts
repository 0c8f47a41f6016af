import { queryOptions } from "@tanstack/react-query";
import { type Session, sessionSchema } from "../../api/contract/session.ts";
import { isProblem, read } from "../request.ts";

export const sessionKey = ["session"] as const;

/** The session of this browser; `null` when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await read("/session", sessionSchema);
    } catch (error) {
      if (isProblem(error, "not-signed-in")) return null;
      throw error;
    }
  },
});
