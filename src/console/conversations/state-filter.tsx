import { type ConversationSearch, searchStates } from "../../api/contract/conversation-search.ts";
import { searchTexts } from "../messages.ts";

export interface StateFilterProps {
  readonly chosen: ConversationSearch["state"];
  readonly onChoose: (state: ConversationSearch["state"]) => void;
}

/** Which conversations are shown: all, those without work left, or those with a warning or block. */
export function StateFilter({ chosen, onChoose }: StateFilterProps) {
  return (
    <fieldset className="case-filter">
      <legend className="hidden-visually">{searchTexts.filters}</legend>
      {searchStates.map((state) => (
        <button key={state} type="button" aria-pressed={state === chosen} onClick={() => onChoose(state)}>
          {searchTexts.states[state]}
        </button>
      ))}
    </fieldset>
  );
}
