import { maskedIn } from "../../src/console/chat/masked-in.ts";

describe("what was masked in a resident's own message", () => {
  it.each([
    ["nothing", "Wanneer is de balie open?", null],
    ["the number that we asked for", "[TELEFOONNUMMER]", "phone-number"],
    ["two numbers", "[TELEFOONNUMMER] of [TELEFOONNUMMER]", "phone-number"],
    ["personal data", "mijn bsn is [BSN]", "personal-data"],
    ["personal data beside a number", "[BSN], bel [TELEFOONNUMMER]", "personal-data"],
  ])("is %s", (_what, text, masked) => {
    expect(maskedIn(text)).toBe(masked);
  });
});
