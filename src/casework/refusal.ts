/** What an agent asked cannot be done now. Says why and what can be done; shown to the agent as it is. */
export class CaseworkRefusal extends Error {
  override readonly name = "CaseworkRefusal";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type RefusalCode =
  | "not-found"
  | "claimed-by-other"
  | "not-claimed"
  | "closed"
  | "channel-off"
  | "blocked"
  | "no-approved-text"
  | "not-impartial"
  | "verdict-needed"
  | "too-long"
  | "nothing-to-do"
  | "changed"
  | "personal-data";
