import { FormLabel, Select, SelectOption } from "@utrecht/component-library-react";
import { useId } from "react";
import type { Case } from "../../api/contract/case.ts";
import { caseReasonWords, composerTexts } from "../messages.ts";
import { wordsFor } from "../words.ts";

export interface CaseChoiceProps {
  readonly cases: readonly Case[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which case an answer belongs to, for an agent who has several of one conversation in hand. */
export function CaseChoice({ cases, chosen, onChoose }: CaseChoiceProps) {
  const id = useId();
  return (
    <div className="labelled-select">
      <FormLabel htmlFor={id}>{composerTexts.forCase}</FormLabel>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {cases.map((found) => (
          <SelectOption key={found.id} value={found.id}>
            {wordsFor(caseReasonWords, found.reason)}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
}
