import { useMutation } from "@tanstack/react-query";
import { type DraftCheck, draftCheckSchema } from "../../api/contract/case.ts";
import { change } from "../request.ts";

const isClean = ({ personalData, concerns }: DraftCheck) => personalData.length + concerns.length === 0;

/**
 * Lets the server look at an answer before it goes: for personal data, a decision, a question for documents. A clean one
 * is handed to `onClean`; of another `foundIn` tells what it holds, as long as it is that same text.
 */
export function useDraftCheck(onClean: (text: string) => void) {
  const check = useMutation({
    mutationFn: async (text: string) =>
      draftCheckSchema.parse(await (await change("POST", "/draft-checks", { text })).json()),
    onSuccess: (found, text) => {
      if (isClean(found)) onClean(text);
    },
  });
  return {
    check: check.mutate,
    isBusy: check.isPending,
    error: check.error,
    foundIn: (text: string): DraftCheck | null =>
      check.variables === text && check.data && !isClean(check.data) ? check.data : null,
    forget: check.reset,
  };
}
