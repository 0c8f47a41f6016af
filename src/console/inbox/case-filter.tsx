import { inboxTexts } from "../messages.ts";

export const filters = ["all", "mine", "free", "waits", "late"] as const;
export type Filter = (typeof filters)[number];

export interface CaseFilterProps {
  readonly chosen: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onChoose: (filter: Filter) => void;
}

/** Which of the cases are shown, with how many there are of each. */
export function CaseFilter({ chosen, counts, onChoose }: CaseFilterProps) {
  return (
    <fieldset className="case-filter">
      <legend className="hidden-visually">{inboxTexts.filters}</legend>
      {filters.map((filter) => (
        <button key={filter} type="button" aria-pressed={filter === chosen} onClick={() => onChoose(filter)}>
          {inboxTexts[filter]} <span className="case-filter-count">{counts[filter]}</span>
        </button>
      ))}
    </fieldset>
  );
}
