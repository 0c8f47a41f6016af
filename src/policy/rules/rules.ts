import type { Rule } from "../rule.ts";
import { abuse } from "./abuse.ts";
import { appeal } from "./appeal.ts";
import { blocked } from "./blocked.ts";
import { callBack } from "./call-back.ts";
import { distress } from "./distress.ts";
import { flood } from "./flood.ts";
import { formalQuestion } from "./formal-question.ts";
import { formalRequest } from "./formal-request.ts";
import { personalData } from "./personal-data.ts";
import { picture } from "./picture.ts";
import { question } from "./question.ts";
import { status } from "./status.ts";
import { threat } from "./threat.ts";
import { withoutWords } from "./without-words.ts";

/**
 * The order of judgement, gravest first. Where two speak, the earlier one names the decision. A formal matter goes
 * before personal data: docs/decisions/0013-a-formal-matter-goes-before-personal-data.md.
 */
export const rules: readonly Rule[] = [
  distress,
  threat,
  status,
  blocked,
  withoutWords,
  abuse,
  flood,
  appeal,
  formalRequest,
  personalData,
  callBack,
  question,
  formalQuestion,
  picture,
];
