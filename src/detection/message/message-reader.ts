import { createAbuseRules } from "../abuse/abuse-rules.ts";
import { createWordJudge } from "../abuse/word-judge.ts";
import { createDistressRules } from "../distress/distress-rules.ts";
import { createIntentRules } from "../intent/intent-rules.ts";
import { type Piece, pieceOf } from "../learned/piece.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Recognition } from "../recognizer.ts";
import { fold } from "../text/folded-text.ts";
import { remembered } from "../text/remembered.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { createMarks } from "./marks.ts";
import { spelledOut } from "./spelled-out.ts";
import { type ToldMessage, tellMessage } from "./told-message.ts";

/** What the rules say of a message, and the message as it is judged with that in view. */
export interface SeenMessage {
  readonly reading: Reading;
  readonly abuse: Recognition;
  readonly distress: Recognition;
  readonly intent: Recognition;
  readonly told: ToldMessage;
}

/** Reads a message behind those that the same writer sent before, oldest first. */
export type ReadMessage = (reading: Reading, previous: readonly string[]) => SeenMessage;

// Of the message before, what was said last tells what this one is about.
const longestEarlier = 400;

/** Prepares the rules and the words of a lexicon. Throws when a phrase cannot be read, naming it. */
export function createMessageReader(lexicon: Lexicon): ReadMessage {
  const judgeWord = createWordJudge(lexicon.abuse);
  const abuseRules = createAbuseRules(lexicon.abuse, judgeWord);
  const distressRules = createDistressRules(lexicon.distress);
  const intentRules = createIntentRules(lexicon.intent);
  const mark = createMarks(lexicon.abuse.themes, lexicon.abuse.intensifiers);
  const markOfWord = remembered((word) => mark(word, judgeWord(word)));
  const markOf = ({ text }: Token) => markOfWord(text);

  const marksIn = (text: string): readonly Piece[] => {
    const folded = fold(text);
    return spelledOut(folded.text, tokenize(folded)).flatMap((token) => markOf(token) ?? []);
  };

  return (reading, previous) => {
    const words = spelledOut(reading.folded.text, reading.tokens);
    const spelled: Reading = { ...reading, tokens: words };
    const [abuse, distress, intent] = [abuseRules(spelled), distressRules(reading), intentRules(reading)];
    const last = previous.at(-1);
    const earlier = last === undefined ? [] : marksIn(last.slice(-longestEarlier));
    const told = tellMessage(reading.folded.text, words, markOf, rulePieces(abuse, distress, intent), earlier);
    return { reading, abuse, distress, intent, told };
  };
}

function rulePieces(...said: readonly Recognition[]): readonly Piece[] {
  const names = said.flatMap(({ findings, suppressed }) => [
    ...findings.map((finding) => {
      if (finding.kind === "abuse")
        return `@${finding.recognizer}-${finding.type}-${finding.target}-${finding.confidence}`;
      if (finding.kind === "intent")
        return `@${finding.type}${finding.answer === "no" ? "-no" : ""}${finding.matter ? `-${finding.matter}` : ""}`;
      return finding.kind === "distress" ? `@${finding.type}` : `@${finding.kind}`;
    }),
    ...suppressed.map(({ kind, reason }) => `@${kind}-${reason}`),
  ]);
  return [...new Set(names)].map(pieceOf);
}
