import { useQuery } from "@tanstack/react-query";
import { Button, FormLabel, PrimaryActionButton, Select, SelectOption } from "@utrecht/component-library-react";
import { type FormEvent, useId, useState } from "react";
import { behavioursSchema, type TakenStep } from "../../api/contract/case.ts";
import { colleagueTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { read } from "../request.ts";
import type { Judgeable } from "./judgeable.ts";
import { LadderSteps } from "./ladder-steps.tsx";
import { type Suspicion, useNextStep } from "./use-next-step.ts";

export interface MisconductProps {
  readonly caseId: string;
  /** Latest first; the latest is chosen until the agent says otherwise. */
  readonly messages: readonly Judgeable[];
  readonly isBusy: boolean;
  readonly onAsk: (suspicion: Suspicion) => void;
  readonly onTake: (step: TakenStep) => void;
}

/**
 * What an agent does about a message that is out of line: say what it is, see the step of the protocol that follows with its
 * text, and take it, or ask a colleague in doubt (D25-D31).
 */
export function Misconduct({ caseId, messages, isBusy, onAsk, onTake }: MisconductProps) {
  const id = useId();
  const [messageId, setMessageId] = useState(messages[0]?.id ?? "");
  const [type, setType] = useState("");
  const [severity, setSeverity] = useState<1 | 2>(2);
  const { data: kinds } = useQuery({
    queryKey: ["behaviours"],
    queryFn: () => read("/behaviours", behavioursSchema),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const suspicion = { messageId, type, severity };
  const isComplete = type !== "" && messageId !== "";
  const { data: next, error } = useNextStep(caseId, suspicion, isComplete);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) onAsk(suspicion);
  };
  const choice = (name: string, label: string, value: string, onChoose: (value: string) => void, options: Options) => (
    <div className="labelled-select">
      <FormLabel htmlFor={`${id}-${name}`}>{label}</FormLabel>
      <Select id={`${id}-${name}`} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([key, words]) => (
          <SelectOption key={key} value={key}>
            {words}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
  const takes = isComplete && next && next.step !== "close" ? next.step : null;
  return (
    <OpeningForm action={colleagueTexts.misconduct}>
      {(close) => (
        <form className="stack" onSubmit={submit}>
          <p className="small">{colleagueTexts.stepsHint}</p>
          {choice(
            "message",
            colleagueTexts.message,
            messageId,
            setMessageId,
            messages.map(({ id: key, label }) => [key, label]),
          )}
          {choice("type", colleagueTexts.behaviour, type, setType, [
            ["", colleagueTexts.choose],
            ...(kinds ?? []).map(({ type: key, behaviour }) => [key, behaviour] as const),
          ])}
          {choice(
            "severity",
            colleagueTexts.severity,
            String(severity),
            (value) => setSeverity(value === "1" ? 1 : 2),
            [
              ["1", colleagueTexts.mild],
              ["2", colleagueTexts.coarse],
            ],
          )}
          <LadderSteps next={isComplete ? next : undefined} />
          {isComplete && next?.step === "close" && <p>{colleagueTexts.together}</p>}
          <ProblemNotice error={isComplete ? error : null} />
          <div className="button-row">
            <PrimaryActionButton type="submit" disabled={isBusy || !isComplete}>
              {colleagueTexts.askOpinion}
            </PrimaryActionButton>
            {takes && (
              <Button
                appearance="secondary-action-button"
                disabled={isBusy}
                onClick={() => onTake({ ...suspicion, step: takes })}
              >
                {colleagueTexts.takeStep[takes]}
              </Button>
            )}
            {close}
          </div>
        </form>
      )}
    </OpeningForm>
  );
}

type Options = readonly (readonly [value: string, words: string])[];
