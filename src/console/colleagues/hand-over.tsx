import { useQuery } from "@tanstack/react-query";
import { FormLabel, PrimaryActionButton, Select, SelectOption } from "@utrecht/component-library-react";
import { type FormEvent, useId, useState } from "react";
import { colleaguesSchema } from "../../api/contract/case.ts";
import { colleagueTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { read } from "../request.ts";
import { useSession } from "../session/session-context.ts";

export interface HandOverProps {
  readonly isBusy: boolean;
  readonly onHandOver: (to: string) => void;
}

/** Hands a task over to a colleague by name. */
export function HandOver({ isBusy, onHandOver }: HandOverProps) {
  const { agent } = useSession();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const { data } = useQuery({ queryKey: ["colleagues"], queryFn: () => read("/colleagues", colleaguesSchema) });
  // Who leads may take a colleague's task too.
  const others = (data ?? []).filter((colleague) => colleague.id !== agent.id || agent.role !== "agent");
  if (others.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== "") onHandOver(chosen);
  };
  return (
    <OpeningForm action={colleagueTexts.handOver}>
      {(close) => (
        <form className="stack" onSubmit={submit}>
          <div className="labelled-select">
            <FormLabel htmlFor={id}>{colleagueTexts.colleague}</FormLabel>
            <Select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <SelectOption value="">{colleagueTexts.choose}</SelectOption>
              {others.map((colleague) => (
                <SelectOption key={colleague.id} value={colleague.id}>
                  {colleague.name}
                </SelectOption>
              ))}
            </Select>
          </div>
          <div className="button-row">
            <PrimaryActionButton type="submit" disabled={isBusy || chosen === ""}>
              {colleagueTexts.handOver}
            </PrimaryActionButton>
            {close}
          </div>
        </form>
      )}
    </OpeningForm>
  );
}
