import type { PersonalDataFinding } from "../../src/model/finding.ts";
import { isAtLeast } from "../../src/model/finding.ts";
import { overlaps } from "../../src/model/span.ts";
import { allowedInChat } from "../../src/policy/rules/personal-data.ts";
import { detect } from "../builders/detect.ts";
import { type MarkedMessage, personalDataCorpus } from "./corpus.ts";
import { percent, table } from "./table.ts";

const floors = { found: 0.97, falseRedirects: 0.02, covered: 0.96 };

interface Scored {
  readonly message: MarkedMessage;
  readonly found: readonly PersonalDataFinding[];
  readonly mustRedirect: boolean;
  readonly redirects: boolean;
}

/** Scores the detectors of personal data on the labelled messages; the floors that were not reached. */
export function evaluatePersonalData(say: (line?: string) => void): readonly string[] {
  const scored = personalDataCorpus().map(score);
  const must = scored.filter(({ mustRedirect }) => mustRedirect);
  const mustNot = scored.filter(({ mustRedirect }) => !mustRedirect);
  const wrongly = mustNot.filter(({ redirects }) => redirects);
  const found = must.filter(({ redirects }) => redirects);
  const values = scored.flatMap(({ message, found: findings }) =>
    message.values.map((value) => ({ ...value, text: message.text, findings })),
  );
  const covered = values.filter(isCovered);

  say(`Personal data: ${scored.length} messages, ${values.length} values`);
  say(
    table([
      ["messages that must be redirected", `${found.length}/${must.length}`, percent(found.length, must.length)],
      ["other messages redirected", `${wrongly.length}/${mustNot.length}`, percent(wrongly.length, mustNot.length)],
      ["values covered whole", `${covered.length}/${values.length}`, percent(covered.length, values.length)],
    ]),
  );
  say();
  const kinds = [...new Set(values.map(({ type }) => type))];
  say(
    table([
      ["kind", "covered", "right kind"],
      ...kinds.map((type) => {
        const own = values.filter((value) => value.type === type);
        const right = own.filter(({ start, end, findings }) =>
          findings.some((finding) => finding.type === type && overlaps(finding.span, { start, end })),
        );
        return [type, percent(own.filter(isCovered).length, own.length), percent(right.length, own.length)];
      }),
    ]),
  );
  for (const { message } of [...must.filter(({ redirects }) => !redirects)])
    say(`  missed      [${message.family}] ${message.text}`);
  for (const { message } of wrongly) say(`  needless    [${message.family}] ${message.text}`);
  for (const { text, type } of values.filter((value) => !isCovered(value))) say(`  not covered [${type}] ${text}`);
  say();
  return [
    ...(found.length / must.length < floors.found ? ["messages that must be redirected"] : []),
    ...(wrongly.length / mustNot.length > floors.falseRedirects ? ["other messages redirected"] : []),
    ...(covered.length / values.length < floors.covered ? ["values covered whole"] : []),
  ];
}

function score(message: MarkedMessage): Scored {
  const found = detect(message.text).findings.filter((finding) => finding.kind === "personal-data");
  return {
    message,
    found,
    mustRedirect: message.values.some(({ type }) => !allowedInChat.has(type)),
    redirects: found.some(
      ({ type, confidence, public: isPublic }) =>
        !allowedInChat.has(type) && isPublic !== true && isAtLeast(confidence, "likely"),
    ),
  };
}

// Every character that is not a space lies inside a finding.
function isCovered({
  start,
  end,
  text,
  findings,
}: {
  start: number;
  end: number;
  text: string;
  findings: readonly PersonalDataFinding[];
}): boolean {
  for (let at = start; at < end; at++) {
    if (!/\s/.test(text[at] ?? "") && !findings.some(({ span }) => at >= span.start && at < span.end)) return false;
  }
  return true;
}
