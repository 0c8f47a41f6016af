import { useQuery } from "@tanstack/react-query";
import {
  FormFieldTextarea,
  FormLabel,
  PrimaryActionButton,
  Select,
  SelectOption,
} from "@utrecht/component-library-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { type Department, departmentsSchema } from "../../api/contract/inquiry.ts";
import { inquiryTexts } from "../messages.ts";
import { OpeningForm } from "../page/opening-form.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { read } from "../request.ts";
import { TermPreview } from "./term-preview.tsx";
import { WorkingDaysField, workingDaysIn } from "./working-days-field.tsx";

const longest = 2000;
const shortest = 3;

export interface AskDepartmentProps {
  readonly caseId: string;
  readonly isBusy: boolean;
  readonly onAsk: (inquiry: { department: string; question: string; workingDays: number }) => void;
}

/** Puts a question to a department; shows what the resident will be told. */
export function AskDepartment(props: AskDepartmentProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["departments"],
    queryFn: () => read("/departments", departmentsSchema),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <OpeningForm action={inquiryTexts.ask}>
      {(close) => <AskForm {...props} departments={data} close={close} />}
    </OpeningForm>
  );
}

function AskForm({
  caseId,
  isBusy,
  onAsk,
  departments,
  close,
}: AskDepartmentProps & { departments: readonly Department[]; close: ReactNode }) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const [question, setQuestion] = useState("");
  const [days, setDays] = useState("");
  const [isTried, setTried] = useState(false);
  const department = departments.find((known) => known.id === chosen);
  const workingDays = workingDaysIn(days);
  const isTooShort = question.trim().length < shortest;
  const choose = (value: string) => {
    setChosen(value);
    setDays(String(departments.find((known) => known.id === value)?.workingDays ?? ""));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!department || isTooShort || workingDays === null) return;
    onAsk({ department: department.id, question: question.trim(), workingDays });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="labelled-select">
        <FormLabel htmlFor={id}>{inquiryTexts.department}</FormLabel>
        <Select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
          <SelectOption value="">{inquiryTexts.choose}</SelectOption>
          {departments.map((known) => (
            <SelectOption key={known.id} value={known.id}>
              {known.name}
            </SelectOption>
          ))}
        </Select>
      </div>
      {isTried && !department && (
        <p className="field-problem" role="alert">
          {inquiryTexts.departmentMissing}
        </p>
      )}
      {department && <p className="small quiet">{inquiryTexts.handles(department.handles)}</p>}
      <FormFieldTextarea
        label={inquiryTexts.question}
        description={inquiryTexts.questionHint}
        rows={3}
        maxLength={longest}
        invalid={isTried && isTooShort}
        errorMessage={inquiryTexts.questionMissing}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <WorkingDaysField
        label={inquiryTexts.term}
        value={days}
        isWrong={isTried && workingDays === null}
        onValue={setDays}
      />
      {department && <TermPreview caseId={caseId} department={department.id} workingDays={workingDays} />}
      <div className="button-row">
        <PrimaryActionButton type="submit" disabled={isBusy}>
          {inquiryTexts.send}
        </PrimaryActionButton>
        {close}
      </div>
    </form>
  );
}
