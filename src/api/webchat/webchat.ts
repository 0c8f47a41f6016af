import type { Choice } from "../../model/choice.ts";
import type { ResidentId } from "../../model/ids.ts";

/** The resident's chat page. A token that is not one of ours gives `null`. */
export interface Webchat {
  open(): string;
  /** Whether a token is one that we gave out. */
  isSession(token: string): boolean;
  receive(token: string, clientMessageId: string, text: string): Promise<"stored" | "known" | null>;
  residentOf(token: string): Promise<ResidentId | null>;
  /** The lines a page shows. Handing them over is the delivery of the replies among them. */
  serve(residentId: ResidentId): Promise<readonly ChatLine[]>;
  /** The answers to the bot's last question; none when nothing is asked any more. */
  choices(residentId: ResidentId): Promise<readonly Choice[]>;
}

export interface ChatLine {
  readonly id: string;
  readonly clientMessageId: string | null;
  readonly from: "resident" | "bot" | "agent";
  readonly text: string;
  readonly at: Date;
}
