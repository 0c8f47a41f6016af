import { readFileSync } from "node:fs";
import { readConfiguration } from "../../../src/config/configuration.ts";
import { weighAbuse } from "../../../src/detection/abuse/weigh-abuse.ts";
import { createWordJudge, type WordJudgement } from "../../../src/detection/abuse/word-judge.ts";
import { judgeMessage } from "../../../src/detection/message/message-judge.ts";
import { createMessageReader } from "../../../src/detection/message/message-reader.ts";
import { fold } from "../../../src/detection/text/folded-text.ts";
import { languageOf } from "../../../src/detection/text/language.ts";
import { tokenize } from "../../../src/detection/text/tokenize.ts";

// Puts every word of a list into a decent sentence: prints how many there were, which were taken for abuse, and which would
// warn somebody, as JSON. A process of its own: in a test's sandbox it takes more than twice as long.

const [list = ""] = process.argv.slice(2);
const carriers = [
  (word: string) => `de ${word} staat er nog steeds`,
  (word: string) => `ik heb een vraag over ${word}`,
  (word: string) => `is ${word} nog mogelijk deze week?`,
];
// A word that is only taken for a misspelled one is in no list.
const isListed = (judged: WordJudgement) =>
  judged !== null && !(judged.kind === "head" && judged.head.sense === "misspelled");
const { lexicon } = readConfiguration("duiven");
const readMessage = createMessageReader(lexicon);
// As `detect` looks for abuse, without all else that it looks for.
const abuseIn = (text: string) => {
  const folded = fold(text);
  const tokens = tokenize(folded);
  const seen = readMessage({ folded, tokens }, []);
  const language = languageOf(folded.text, tokens);
  return weighAbuse(seen, judgeMessage(seen.told), language, lexicon.abuse.behaviours).findings;
};

const judge = createWordJudge(lexicon.abuse);
const words = readFileSync(list, "utf8")
  .split("\n")
  .filter((word) => word !== "" && !isListed(judge(word.toLowerCase())));
const flagged = words.filter((word, at) => abuseIn(carriers[at % carriers.length]?.(word) ?? "").length > 0);
const warned = flagged.filter((word) =>
  carriers.some((carrier) =>
    abuseIn(carrier(word)).some((finding) => finding.kind === "abuse" && finding.confidence === "certain"),
  ),
);
process.stdout.write(JSON.stringify({ words: words.length, flagged: flagged.length, warned }));
