import type { Detect } from "../../src/detection/detect.ts";
import { countryProfiles } from "../../src/model/country-profile.ts";
import type { Finding, PersonalDataFinding, PersonalDataType } from "../../src/model/finding.ts";
import { isAtLeast } from "../../src/model/finding.ts";
import { overlaps } from "../../src/model/span.ts";
import { allowedInChat } from "../../src/policy/rules/personal-data.ts";
import { detect, detectFor } from "../builders/detect.ts";
import { forms, type MarkedMessage, type MarkedValue, personalDataCorpus } from "./corpus.ts";
import { percent, table } from "./table.ts";

/** What the detectors are meant to reach on messages nobody here has seen. */
const targets = {
  found: 0.97,
  falseRedirects: 0.02,
  covered: 0.96,
  kind: 0.97,
  checked: 0.98,
  obfuscated: 0.9,
  purpose: 0.9,
  split: 8 / 9,
  asks: 0.8,
};

/** How far below its target a figure may stay for now: where the detectors are today, on ever harder known messages. */
const slack = { known: 0.015, "held-out": 0.005 };

const withCheckDigit: ReadonlySet<PersonalDataType> = new Set([
  "bsn",
  "iban",
  "rijksregisternummer",
  "payment-card",
  "mrz",
]);
const disguised: ReadonlySet<string> = new Set([
  "glued",
  "lower-case",
  "unicode-digits",
  "look-alikes",
  "emoji",
  "digit-words",
  "hard-space",
]);

interface Scored {
  readonly message: MarkedMessage;
  readonly found: readonly PersonalDataFinding[];
  readonly mustRedirect: boolean;
  readonly redirects: boolean;
  readonly asks: boolean;
}

interface ScoredValue extends MarkedValue {
  readonly message: MarkedMessage;
  readonly isCovered: boolean;
  readonly kindIsRight: boolean;
  readonly purposeIsRight: boolean;
}

interface Share {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly floor: number;
  readonly most?: true;
}

/**
 * Scores the detectors of personal data on the messages they were made with, misses named, and on those kept apart,
 * of which only figures are shown so that nobody tunes to them. Gives the floors that were not reached.
 */
export function evaluatePersonalData(say: (line?: string) => void): readonly string[] {
  const below = [...evaluatePart("known", say), ...evaluatePart("held-out", say)];
  sayProfiles(say);
  return below;
}

// Each country's messages under its own profile beside the one of both, and under the other's, which must miss more.
function sayProfiles(say: (line?: string) => void): void {
  const messages = [...personalDataCorpus("known"), ...personalDataCorpus("held-out")];
  const rows = (["nl", "be"] as const).flatMap((region) =>
    countryProfiles.map((profile) => {
      const detectThere = detectFor(profile);
      const scored = messages.filter((message) => message.region === region).map((one) => score(one, detectThere));
      const must = scored.filter(({ mustRedirect }) => mustRedirect);
      const others = scored.filter(({ message, mustRedirect }) => !mustRedirect && !message.asks);
      const share = (part: readonly Scored[]) => percent(part.filter(({ redirects }) => redirects).length, part.length);
      return [region, profile, share(must), share(others)];
    }),
  );
  say(table([["messages of", "profile", "found", "others redirected"], ...rows]));
  say();
}

function evaluatePart(part: "known" | "held-out", say: (line?: string) => void): readonly string[] {
  const scored = personalDataCorpus(part).map((message) => score(message, detect));
  const values = scored.flatMap(scoreValues);
  const shares = sharesOf(scored, values);
  say(
    `Personal data, messages ${part === "known" ? "known to the makers" : "kept apart"}: ${scored.length} messages, ${values.length} values`,
  );
  say(
    table(
      shares.map(({ name, part: count, whole, floor, most }) => [
        name,
        `${count}/${whole}`,
        percent(count, whole),
        `${most ? "at most" : "at least"} ${percent(floor * 1000, 1000)}`,
      ]),
    ),
  );
  say();
  const kinds = [...new Set(values.map(({ type }) => type))].sort();
  say(
    table([
      ["kind", "values", "covered", "right kind"],
      ...kinds.map((type) =>
        row(
          type,
          values.filter((value) => value.type === type),
        ),
      ),
    ]),
  );
  say();
  say(
    table([
      ["form", "values", "covered", "right kind"],
      ...forms.map((form) =>
        row(
          form,
          values.filter(({ message }) => message.form === form),
        ),
      ),
    ]),
  );
  say();
  if (part === "known") sayMisses(scored, values, say);
  return shares
    .filter(({ part: count, whole, floor, most }) => {
      const share = count / whole;
      return whole > 0 && (most ? share > floor + slack[part] : share < floor - slack[part]);
    })
    .map(({ name }) => `${name} (${part})`);
}

function row(name: string, values: readonly ScoredValue[]): readonly string[] {
  const covered = values.filter(({ isCovered }) => isCovered);
  const right = covered.filter(({ kindIsRight }) => kindIsRight);
  return [name, String(values.length), percent(covered.length, values.length), percent(right.length, covered.length)];
}

function sharesOf(scored: readonly Scored[], values: readonly ScoredValue[]): readonly Share[] {
  const must = scored.filter(({ mustRedirect }) => mustRedirect);
  const asking = scored.filter(({ message, mustRedirect }) => message.asks && !mustRedirect);
  const harmless = scored.filter(({ message, mustRedirect }) => !mustRedirect && !message.asks);
  const secret = values.filter((value) => !value.public && !allowedInChat.has(value.type));
  const covered = secret.filter(({ isCovered }) => isCovered);
  const places = values.filter(({ type, isCovered }) => type === "address" && isCovered);
  const share = (name: string, whole: readonly ScoredValue[], floor: number): Share => ({
    name,
    part: whole.filter(({ isCovered }) => isCovered).length,
    whole: whole.length,
    floor,
  });
  return [
    {
      name: "messages that must be redirected",
      part: must.filter(({ redirects }) => redirects).length,
      whole: must.length,
      floor: targets.found,
    },
    {
      name: "other messages redirected",
      part: harmless.filter(({ redirects, asks }) => redirects || asks).length,
      whole: harmless.length,
      floor: targets.falseRedirects,
      most: true,
    },
    {
      name: "own-case requests recognised",
      part: asking.filter(({ redirects, asks }) => redirects || asks).length,
      whole: asking.length,
      floor: targets.asks,
    },
    share("private values covered whole", secret, targets.covered),
    {
      name: "kind right on covered values",
      part: covered.filter(({ kindIsRight }) => kindIsRight).length,
      whole: covered.length,
      floor: targets.kind,
    },
    share(
      "numbers with a check digit",
      secret.filter(({ type, message }) => withCheckDigit.has(type) && message.form !== "split"),
      targets.checked,
    ),
    share(
      "disguised values",
      secret.filter(({ message }) => disguised.has(message.form)),
      targets.obfuscated,
    ),
    share(
      "values split over messages",
      secret.filter(({ message }) => message.form === "split"),
      targets.split,
    ),
    {
      name: "homes and public places told apart",
      part: places.filter(({ purposeIsRight }) => purposeIsRight).length,
      whole: places.length,
      floor: targets.purpose,
    },
  ];
}

function sayMisses(scored: readonly Scored[], values: readonly ScoredValue[], say: (line?: string) => void): void {
  const line = (what: string, { message }: { readonly message: MarkedMessage }, more = "") =>
    say(
      `  ${what.padEnd(12)}[${message.family}] ${[...message.previous, message.text].join(" // ").replaceAll("\n", "\\n")}${more}`,
    );
  for (const one of scored) {
    if (one.mustRedirect && !one.redirects) line("missed", one);
    else if (!one.mustRedirect && !one.message.asks && (one.redirects || one.asks))
      line(
        "needless",
        one,
        ` -> ${one.asks ? "asks " : ""}${one.found.map(({ type, confidence }) => `${type}:${confidence}`).join(" ")}`,
      );
    else if (!one.mustRedirect && one.message.asks && !one.redirects && !one.asks) line("not asked", one);
  }
  for (const value of values) {
    const shown = ` -> ${value.type}: ${value.message.text.slice(value.start, value.end)}`;
    if (!value.isCovered) line("not covered", value, shown);
    else if (!value.kindIsRight) line("other kind", value, shown);
    else if (!value.purposeIsRight) line("purpose", value, shown);
  }
  say();
}

function score(message: MarkedMessage, detectThere: Detect): Scored {
  const { findings } = detectThere(message.text, { previous: message.previous });
  const found = findings.filter((finding) => finding.kind === "personal-data");
  return {
    message,
    found,
    mustRedirect: message.values.some((value) => !value.public && !allowedInChat.has(value.type)),
    redirects: found.some(
      ({ type, confidence, public: isPublic }) =>
        !allowedInChat.has(type) && isPublic !== true && isAtLeast(confidence, "likely"),
    ),
    asks: findings.some(asksForPersonalData),
  };
}

function asksForPersonalData(finding: Finding): boolean {
  return finding.kind === "intent" && finding.type === "needs-personal-data" && isAtLeast(finding.confidence, "likely");
}

function scoreValues({ message, found }: Scored): readonly ScoredValue[] {
  return message.values.map((value) => {
    const touching = found.filter(({ span }) => overlaps(span, value));
    return {
      ...value,
      message,
      isCovered: isCovered(message.text, value, touching),
      kindIsRight: touching.some(({ type }) => type === value.type),
      purposeIsRight: touching.every(({ public: isPublic }) => (isPublic === true) === value.public),
    };
  });
}

// Every character that is not a space lies inside a finding.
function isCovered(text: string, { start, end }: MarkedValue, findings: readonly PersonalDataFinding[]): boolean {
  for (let at = start; at < end; at++) {
    if (!/\s/.test(text[at] ?? "") && !findings.some(({ span }) => at >= span.start && at < span.end)) return false;
  }
  return true;
}
