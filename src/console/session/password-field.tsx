import { Button, FormFieldTextbox } from "@utrecht/component-library-react";
import { type ReactNode, useState } from "react";
import { sessionTexts } from "../messages.ts";

export interface PasswordFieldProps {
  readonly label: string;
  readonly name: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly description?: ReactNode;
  /** What is wrong with it, in words. */
  readonly problem?: string | null;
}

/** A password that can be made readable while one types: a long sentence is hard to type blind. */
export function PasswordField({ label, name, autoComplete, value, onValue, description, problem }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="password-field">
      <FormFieldTextbox
        label={label}
        description={description}
        name={name}
        type={isShown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        invalid={problem !== undefined && problem !== null}
        errorMessage={problem}
        value={value}
        onChange={(event) => onValue((event.target as HTMLInputElement).value)}
      />
      <Button appearance="subtle-button" onClick={() => setShown(!isShown)}>
        {isShown ? sessionTexts.hide : sessionTexts.show}
        <span className="hidden-visually">{sessionTexts.showOf(label)}</span>
      </Button>
    </div>
  );
}
