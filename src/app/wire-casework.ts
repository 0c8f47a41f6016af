import type { ApiParts } from "../api/ports.ts";
import { createAnswer } from "../casework/answer.ts";
import { createContacts } from "../casework/contacts.ts";
import { createDepartmentDesk } from "../casework/department-desk.ts";
import { createDesk } from "../casework/desk.ts";
import { createNoteFailedCall } from "../casework/failed-calls.ts";
import { createInquiries } from "../casework/inquiries.ts";
import { createNextStep } from "../casework/next-step.ts";
import type { CaseworkParts } from "../casework/ports.ts";
import { createReopenConversation } from "../casework/reopen-conversation.ts";
import { createSanctions } from "../casework/sanctions.ts";
import { createSecondOpinions, type NextSanction } from "../casework/second-opinion.ts";
import { createSwitchChannel } from "../casework/switch-channel.ts";
import { createUphold } from "../casework/verdict.ts";
import { createViewMedia } from "../casework/view-media.ts";
import type { AnswerWindows } from "../model/answer-window.ts";
import { takingPart } from "../policy/department.ts";
import { nextStepByPeople } from "../policy/ladder.ts";
import type { Policy } from "../policy/rule.ts";
import { foldStanding } from "../policy/standing.ts";

type Casework = Pick<
  ApiParts,
  | "desk"
  | "sanctions"
  | "answer"
  | "reopen"
  | "noteFailedCall"
  | "inquiries"
  | "departmentDesk"
  | "secondOpinions"
  | "nextStep"
  | "uphold"
  | "viewMedia"
  | "contacts"
  | "switchChannel"
>;

/** Everything that people do at the desk, with the policy that it goes by. */
export function caseworkOf(
  parts: CaseworkParts & Parameters<typeof createViewMedia>[0] & Parameters<typeof createSwitchChannel>[0],
  { departments, calendar, rules }: Policy,
  answerWindows: AnswerWindows,
): Casework {
  const nextSanction: NextSanction = (offence, writtenAt, events, at) =>
    nextStepByPeople(offence, writtenAt, foldStanding(events, at, false), rules.ladder, calendar, at);
  return {
    desk: createDesk(parts),
    sanctions: createSanctions(parts),
    answer: createAnswer(parts),
    reopen: createReopenConversation(parts, answerWindows),
    noteFailedCall: createNoteFailedCall(parts),
    inquiries: createInquiries(parts, {
      departmentsAt: (at) => takingPart(departments, calendar.dateOf(at)),
      kccWorkingDays: departments.kccWorkingDays,
      termIn: calendar.termIn,
    }),
    departmentDesk: createDepartmentDesk(parts),
    secondOpinions: createSecondOpinions(parts, nextSanction),
    nextStep: createNextStep(parts, nextSanction),
    uphold: createUphold(parts),
    viewMedia: createViewMedia(parts),
    contacts: createContacts(parts),
    switchChannel: createSwitchChannel(parts),
  };
}
