import { Button, FormLabel, Select, SelectOption } from "@utrecht/component-library-react";
import { useId, useState } from "react";
import type { Snippet } from "../../api/contract/conversation.ts";
import { composerTexts, templateWords } from "../messages.ts";
import { wordsFor } from "../words.ts";

/** Texts an agent can start from; nothing happens until the button is pressed. */
export function SnippetPicker({
  snippets,
  onInsert,
}: {
  snippets: readonly Snippet[];
  onInsert: (text: string) => void;
}) {
  const [name, setName] = useState("");
  const id = useId();
  const chosen = snippets.find((snippet) => snippet.name === name);
  return (
    <div className="labelled-select">
      <FormLabel htmlFor={id}>{composerTexts.template}</FormLabel>
      <Select id={id} value={name} onChange={(event) => setName(event.target.value)}>
        <SelectOption value="">{composerTexts.choose}</SelectOption>
        {snippets.map((snippet) => (
          <SelectOption key={snippet.name} value={snippet.name}>
            {wordsFor(templateWords, snippet.name)}
          </SelectOption>
        ))}
      </Select>
      <Button appearance="secondary-action-button" disabled={!chosen} onClick={() => chosen && onInsert(chosen.text)}>
        {composerTexts.insert}
      </Button>
    </div>
  );
}
