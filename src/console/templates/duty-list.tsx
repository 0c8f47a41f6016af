import { Heading2 } from "@utrecht/component-library-react";
import type { Template } from "../../api/contract/template.ts";
import { protocolWords, templateTexts } from "../messages.ts";
import { wordsFor } from "../words.ts";
import { writtenAs } from "./written-as.ts";

/** What this text may not leave out, and what the protocol says about it. */
export function DutyList({ template }: { template: Template }) {
  const { mustUse, mustSay, protocol } = template;
  return (
    <section className="panel">
      <Heading2 className="panel-title">{templateTexts.mustUse}</Heading2>
      <ul className="duty-list">
        {mustUse.map((duty) => (
          <li key={duty}>
            {duty.split("|").map((name, index) => (
              <span key={name}>
                {index > 0 && templateTexts.or}
                <code>{writtenAs(name, template)}</code>
              </span>
            ))}
          </li>
        ))}
        {mustSay.map((duty) => (
          <li key={duty}>{duty.split("|").join(templateTexts.or)}</li>
        ))}
      </ul>
      <p className="small quiet">{templateTexts.protocol}</p>
      <ul className="duty-list small quiet">
        {protocol.map((line) => (
          <li key={line}>{wordsFor(protocolWords, line)}</li>
        ))}
      </ul>
    </section>
  );
}
