import { useQuery } from "@tanstack/react-query";
import { Button, FormLabel, PrimaryActionButton, Select, SelectOption } from "@utrecht/component-library-react";
import { type FormEvent, useId, useState } from "react";
import { behavioursSchema } from "../../api/contract/case.ts";
import { colleagueTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { read } from "../request.ts";
import { LadderSteps } from "./ladder-steps.tsx";
import { useNextStep } from "./use-next-step.ts";

export interface Suspicion {
  readonly type: string;
  readonly severity: 1 | 2;
}

export interface MisconductProps {
  readonly caseId: string;
  readonly isBusy: boolean;
  readonly onAsk: (suspicion: Suspicion) => void;
  readonly onTake: (suspicion: Suspicion) => void;
}

/**
 * What an agent does about a message that is out of line: say what it is, see the step of the protocol that follows with its
 * text, and take it, or ask a colleague in doubt (D25-D31).
 */
export function Misconduct({ caseId, isBusy, onAsk, onTake }: MisconductProps) {
  const id = useId();
  const [type, setType] = useState("");
  const [severity, setSeverity] = useState<1 | 2>(2);
  const { data: kinds } = useQuery({
    queryKey: ["behaviours"],
    queryFn: () => read("/behaviours", behavioursSchema),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const next = useNextStep(caseId, type === "" ? null : { type, severity });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (type !== "") onAsk({ type, severity });
  };
  return (
    <OpeningForm action={colleagueTexts.misconduct}>
      {(close) => (
        <form className="stack" onSubmit={submit}>
          <p className="small">{colleagueTexts.stepsHint}</p>
          <div className="labelled-select">
            <FormLabel htmlFor={`${id}-type`}>{colleagueTexts.behaviour}</FormLabel>
            <Select id={`${id}-type`} value={type} onChange={(event) => setType(event.target.value)}>
              <SelectOption value="">{colleagueTexts.choose}</SelectOption>
              {(kinds ?? []).map((kind) => (
                <SelectOption key={kind.type} value={kind.type}>
                  {kind.behaviour}
                </SelectOption>
              ))}
            </Select>
          </div>
          <div className="labelled-select">
            <FormLabel htmlFor={`${id}-severity`}>{colleagueTexts.severity}</FormLabel>
            <Select
              id={`${id}-severity`}
              value={String(severity)}
              onChange={(event) => setSeverity(event.target.value === "1" ? 1 : 2)}
            >
              <SelectOption value="1">{colleagueTexts.mild}</SelectOption>
              <SelectOption value="2">{colleagueTexts.coarse}</SelectOption>
            </Select>
          </div>
          {next !== undefined && <LadderSteps next={next} />}
          <div className="button-row">
            <PrimaryActionButton type="submit" disabled={isBusy || type === ""}>
              {colleagueTexts.askOpinion}
            </PrimaryActionButton>
            {next && next.step !== "close" && (
              <Button appearance="secondary-action-button" disabled={isBusy} onClick={() => onTake({ type, severity })}>
                {colleagueTexts.takeStep[next.step]}
              </Button>
            )}
            {close}
          </div>
        </form>
      )}
    </OpeningForm>
  );
}
