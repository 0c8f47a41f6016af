import { useQuery } from "@tanstack/react-query";
import { nextStepSchema } from "../../api/contract/case.ts";
import { change } from "../request.ts";

/** What an agent takes a message for. */
export interface Suspicion {
  readonly messageId: string;
  readonly type: string;
  readonly severity: 1 | 2;
}

/**
 * What follows if a message is taken for something, or if what was asked about a case is agreed with (`null`). Its `data` is
 * `null` where no step follows. Never kept: where somebody stands changes by what is sent and delivered meanwhile.
 */
export function useNextStep(caseId: string, suspicion: Suspicion | null, isAsked = true) {
  const path = suspicion === null ? "second-opinions/preview" : "next-step/preview";
  return useQuery({
    queryKey: ["next-step", caseId, suspicion],
    queryFn: async () => {
      const answer = await change("POST", `/cases/${caseId}/${path}`, suspicion ?? undefined);
      return nextStepSchema.parse(await answer.json());
    },
    enabled: isAsked,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
