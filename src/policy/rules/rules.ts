import type { Rule } from "../rule.ts";
import { abuse } from "./abuse.ts";
import { blocked } from "./blocked.ts";
import { callBack } from "./call-back.ts";
import { distress } from "./distress.ts";
import { formalRequest } from "./formal-request.ts";
import { personalData } from "./personal-data.ts";
import { question } from "./question.ts";
import { threat } from "./threat.ts";
import { withoutWords } from "./without-words.ts";

/** The order of judgement, gravest first. Where two speak, the earlier one names the decision. */
export const rules: readonly Rule[] = [
  distress,
  threat,
  blocked,
  withoutWords,
  abuse,
  formalRequest,
  personalData,
  callBack,
  question,
];
