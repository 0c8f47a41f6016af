import type { Case } from "../../api/contract/case.ts";
import { inboxTexts } from "../messages.ts";
import type { Filter } from "./case-filter.tsx";
import { CaseRow } from "./case-row.tsx";

const emptyTexts: Readonly<Record<Filter, string>> = {
  all: inboxTexts.empty,
  mine: inboxTexts.emptyMine,
  free: inboxTexts.emptyFree,
  waits: inboxTexts.emptyWaiting,
  late: inboxTexts.emptyLate,
};

export interface CaseListProps {
  readonly cases: readonly Case[];
  readonly filter: Filter;
  readonly readerId: string;
  readonly now: Date;
}

/** The cases of the inbox in order, or a friendly word when there are none. */
export function CaseList({ cases, filter, readerId, now }: CaseListProps) {
  if (cases.length === 0) return <p className="empty-state">{emptyTexts[filter]}</p>;
  return (
    // A list without bullets is no list to Safari's screen reader; the role says it again.
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <ul className="case-list" role="list">
      {cases.map((found) => (
        <CaseRow key={found.id} found={found} readerId={readerId} now={now} />
      ))}
    </ul>
  );
}
