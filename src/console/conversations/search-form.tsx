import { Button, FormLabel, PrimaryActionButton, Textbox } from "@utrecht/component-library-react";
import { type FormEvent, useId, useState } from "react";
import { searchTexts } from "../messages.ts";

const longest = 100;

export interface SearchFormProps {
  readonly words: string;
  /** "2026-11-24", or empty. */
  readonly day: string;
  readonly onSearch: (words: string, day: string) => void;
}

/** Asks for a name, a number or a day; searches when somebody says so, because a search is work for the server. */
export function SearchForm({ words, day, onSearch }: SearchFormProps) {
  const id = useId();
  const [typed, setTyped] = useState({ words, day });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.words.trim(), typed.day);
  };
  const clear = () => {
    setTyped({ words: "", day: "" });
    onSearch("", "");
  };
  return (
    <search>
      <form className="search-form" onSubmit={submit}>
        <div className="search-field search-words">
          <FormLabel htmlFor={`${id}-words`}>{searchTexts.words}</FormLabel>
          <Textbox
            id={`${id}-words`}
            type="search"
            autoComplete="off"
            maxLength={longest}
            aria-describedby={`${id}-hint`}
            value={typed.words}
            onChange={(event) => setTyped({ ...typed, words: (event.target as HTMLInputElement).value })}
          />
        </div>
        <div className="search-field">
          <FormLabel htmlFor={`${id}-day`}>{searchTexts.day}</FormLabel>
          <Textbox
            id={`${id}-day`}
            type="date"
            value={typed.day}
            onChange={(event) => setTyped({ ...typed, day: (event.target as HTMLInputElement).value })}
          />
        </div>
        <div className="button-row">
          <PrimaryActionButton type="submit">{searchTexts.search}</PrimaryActionButton>
          {(words !== "" || day !== "") && (
            <Button appearance="subtle-button" onClick={clear}>
              {searchTexts.clear}
            </Button>
          )}
        </div>
        <p id={`${id}-hint`} className="small quiet search-hint">
          {searchTexts.hint}
        </p>
      </form>
    </search>
  );
}
