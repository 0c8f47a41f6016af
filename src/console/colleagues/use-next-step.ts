import { useQuery } from "@tanstack/react-query";
import { nextStepSchema, type ShownStep } from "../../api/contract/case.ts";
import { change } from "../request.ts";

/** What follows if a case's message is taken for something; `undefined` while that is not known, `null` when nothing does. */
export function useNextStep(
  caseId: string,
  suspicion: { readonly type: string; readonly severity: 1 | 2 } | null,
): ShownStep | undefined {
  const { data } = useQuery({
    queryKey: ["next-step", caseId, suspicion],
    queryFn: async () => {
      const answer = await change("POST", `/cases/${caseId}/next-step/preview`, suspicion);
      return nextStepSchema.parse(await answer.json());
    },
    enabled: suspicion !== null,
    // Where somebody stands changes by what is delivered meanwhile.
    staleTime: 0,
  });
  return suspicion === null ? undefined : data;
}
