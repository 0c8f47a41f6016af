import { useQuery } from "@tanstack/react-query";
import { FormLabel, PrimaryActionButton, Select, SelectOption } from "@utrecht/component-library-react";
import { type FormEvent, useId, useState } from "react";
import { behavioursSchema } from "../../api/contract/case.ts";
import { colleagueTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { read } from "../request.ts";

export interface AskOpinionProps {
  readonly isBusy: boolean;
  readonly onAsk: (suspicion: { type: string; severity: 1 | 2 }) => void;
}

/** Asks a colleague whether a message is abuse, and says what the agent takes it for (D25). */
export function AskOpinion({ isBusy, onAsk }: AskOpinionProps) {
  const id = useId();
  const [type, setType] = useState("");
  const [severity, setSeverity] = useState<1 | 2>(2);
  const { data } = useQuery({
    queryKey: ["behaviours"],
    queryFn: () => read("/behaviours", behavioursSchema),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (type !== "") onAsk({ type, severity });
  };
  return (
    <OpeningForm action={colleagueTexts.askOpinion}>
      {(close) => (
        <form className="stack" onSubmit={submit}>
          <p className="small">{colleagueTexts.opinionHint}</p>
          <div className="labelled-select">
            <FormLabel htmlFor={`${id}-type`}>{colleagueTexts.behaviour}</FormLabel>
            <Select id={`${id}-type`} value={type} onChange={(event) => setType(event.target.value)}>
              <SelectOption value="">{colleagueTexts.choose}</SelectOption>
              {(data ?? []).map((kind) => (
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
          <div className="button-row">
            <PrimaryActionButton type="submit" disabled={isBusy || type === ""}>
              {colleagueTexts.askOpinion}
            </PrimaryActionButton>
            {close}
          </div>
        </form>
      )}
    </OpeningForm>
  );
}
