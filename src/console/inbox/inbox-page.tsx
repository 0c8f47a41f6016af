import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Paragraph } from "@utrecht/component-library-react";
import { useSearchParams } from "react-router";
import type { Case } from "../../api/contract/case.ts";
import { inboxTexts } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { StatusLine } from "../page/status-line.tsx";
import { useSession } from "../session/session-context.ts";
import { useNow } from "../time/use-now.ts";
import { CaseFilter, type Filter, filters } from "./case-filter.tsx";
import { CaseList } from "./case-list.tsx";
import { byUrgencyAndPromise, isLate } from "./case-order.ts";
import { casesQuery } from "./cases-query.ts";

const filterParameter = "toon";

/** The inbox: what waits for a person, most urgent first. Follows changes by itself. */
export function InboxPage() {
  const { agent } = useSession();
  const { data: cases, error, refetch } = useQuery(casesQuery);
  const [parameters, setParameters] = useSearchParams();
  const now = useNow();
  const filter = filters.find((name) => name === parameters.get(filterParameter)) ?? "all";

  const shown: Readonly<Record<Filter, readonly Case[]>> = {
    all: (cases ?? []).filter((found) => found.status !== "waiting"),
    mine: (cases ?? []).filter((found) => found.agent?.id === agent.id),
    free: (cases ?? []).filter((found) => found.agent === null && found.status !== "waiting"),
    late: (cases ?? []).filter((found) => isLate(found, now) && !found.answered),
    waits: (cases ?? []).filter((found) => found.status === "waiting"),
  };
  const late = shown.all.filter((found) => isLate(found, now)).length;
  const choose = (name: Filter) => setParameters(name === "all" ? {} : { [filterParameter]: name }, { replace: true });

  return (
    <div className="page">
      <div className="inbox-head">
        <PageHeading title={cases ? inboxTexts.titleWith(shown.all.length) : inboxTexts.title}>
          {inboxTexts.title}
        </PageHeading>
        <StatusLine>{cases ? inboxTexts.count(shown.all.length, late) : null}</StatusLine>
      </div>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {cases === undefined ? (
        !error && <Loading />
      ) : (
        <>
          {agent.role !== "agent" && shown.late.length > 0 && filter !== "late" && (
            <Alert type="warning">
              <Paragraph>{inboxTexts.lateNotice(shown.late.length)}</Paragraph>
              <Button appearance="secondary-action-button" onClick={() => choose("late")}>
                {inboxTexts.showLate}
              </Button>
            </Alert>
          )}
          <CaseFilter
            chosen={filter}
            counts={{
              all: shown.all.length,
              mine: shown.mine.length,
              free: shown.free.length,
              waits: shown.waits.length,
              late: shown.late.length,
            }}
            onChoose={choose}
          />
          <CaseList
            cases={[...shown[filter]].sort(byUrgencyAndPromise)}
            filter={filter}
            readerId={agent.id}
            now={now}
          />
        </>
      )}
    </div>
  );
}
