import { FormFieldTextbox } from "@utrecht/component-library-react";
import { inquiryTexts } from "../messages.ts";

const most = 30;

/** Reads a number of working days as somebody typed it; `null` when it is none that can be asked. */
export function workingDaysIn(typed: string): number | null {
  const days = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= most ? days : null;
}

export interface WorkingDaysFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onValue: (typed: string) => void;
}

/** Asks for a number of working days. */
export function WorkingDaysField({ label, value, isWrong, onValue }: WorkingDaysFieldProps) {
  return (
    <FormFieldTextbox
      label={label}
      inputMode="numeric"
      autoComplete="off"
      invalid={isWrong}
      errorMessage={inquiryTexts.daysWrong(most)}
      value={value}
      onChange={(event) => onValue((event.target as HTMLInputElement).value)}
    />
  );
}
