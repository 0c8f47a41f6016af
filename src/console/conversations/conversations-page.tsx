import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { searchStates } from "../../api/contract/conversation-search.ts";
import { useDraft } from "../draft/use-draft.ts";
import { searchTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { useNow } from "../time/use-now.ts";
import { ConversationRow } from "./conversation-row.tsx";
import { conversationsQuery } from "./conversations-query.ts";
import { SearchForm } from "./search-form.tsx";
import { StateFilter } from "./state-filter.tsx";

const stateParameter = "toon";
const dayParameter = "dag";

/**
 * Every conversation, also without work left: found by name, number or day, and by warning or block. What is looked
 * for stays out of the address, which browsers and servers remember.
 */
export function ConversationsPage() {
  const [parameters, setParameters] = useSearchParams();
  const [kept, keepWords] = useDraft("conversations");
  const now = useNow();
  const state = searchStates.find((name) => name === parameters.get(stateParameter)) ?? "all";
  const day = dayIn(parameters.get(dayParameter) ?? "");
  const words = kept ?? "";
  const { data, error, refetch } = useQuery(conversationsQuery({ state, words, day: day === "" ? null : day }));
  const go = (change: { state?: string; day?: string }) => {
    const next = { [stateParameter]: change.state ?? state, [dayParameter]: change.day ?? day };
    const filled = Object.entries(next).filter(([, value]) => value !== "" && value !== "all");
    setParameters(Object.fromEntries(filled), { replace: true });
  };
  return (
    <div className="page">
      <div className="inbox-head">
        <PageHeading title={searchTexts.title}>{searchTexts.title}</PageHeading>
        <StatusLine>{data ? searchTexts.count(data.conversations.length, data.isAll) : null}</StatusLine>
      </div>
      <SearchForm
        words={words}
        day={day}
        onSearch={(sought, on) => {
          keepWords(sought === "" ? null : sought);
          go({ day: on });
        }}
      />
      <StateFilter chosen={state} onChoose={(chosen) => go({ state: chosen })} />
      <ProblemNotice error={error} retry={() => void refetch()} />
      {!data && !error && <Loading />}
      {data?.conversations.length === 0 && <p className="empty-state">{searchTexts.empty}</p>}
      {data && data.conversations.length > 0 && (
        // A list without bullets is no list to Safari's screen reader; the role says it again.
        // biome-ignore lint/a11y/noRedundantRoles: see above.
        <ul className="case-list" role="list">
          {data.conversations.map((found) => (
            <ConversationRow key={found.id} found={found} now={now} />
          ))}
        </ul>
      )}
    </div>
  );
}

// Somebody may have typed in the address.
function dayIn(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : "";
}
