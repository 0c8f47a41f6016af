import { useMutation } from "@tanstack/react-query";
import { draftCheckSchema } from "../../api/contract/case.ts";
import { change } from "../request.ts";

/**
 * Lets the server look for personal data in an answer before it goes. A clean one is handed to `onClean`; of another
 * `foundIn` names the kinds, as long as it is that same text.
 */
export function useDraftCheck(onClean: (text: string) => void) {
  const check = useMutation({
    mutationFn: async (text: string) =>
      draftCheckSchema.parse(await (await change("POST", "/draft-checks", { text })).json()).personalData,
    onSuccess: (personalData, text) => {
      if (personalData.length === 0) onClean(text);
    },
  });
  return {
    check: check.mutate,
    isBusy: check.isPending,
    error: check.error,
    foundIn: (text: string): readonly string[] => (check.variables === text ? (check.data ?? []) : []),
    forget: check.reset,
  };
}
