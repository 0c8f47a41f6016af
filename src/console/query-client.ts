import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isProblem, UnreachableError } from "./request.ts";
import { sessionKey } from "./session/session-query.ts";

const tries = 3;

/** Holds what was fetched. A session that has ended, or a password that expired, brings its page back at once. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (isProblem(error, "not-signed-in")) client.setQueryData(sessionKey, null);
    if (isProblem(error, "password-expired")) void client.invalidateQueries({ queryKey: sessionKey });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: (count, error) => error instanceof UnreachableError && count < tries, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}
