import { type Processors, processorsSchema, whyNotLive } from "../../../src/policy/processors.ts";

const meta = {
  name: "Meta",
  service: "WhatsApp",
  channels: ["whatsapp"],
  place: "Europese Unie",
  agreement: "2026-01-12",
};
const register = (
  change: object = {},
  released: object = { whatsapp: { dpia: "2026-01-19", security: "2026-02-02" } },
) => processorsSchema.parse({ processors: [{ ...meta, ...change }], released }) satisfies Processors;
const on = (day: string, processors: Processors, mode: "automatic" | "shadow" = "automatic") =>
  whyNotLive(processors, "whatsapp", mode, day);

describe("the register of processors", () => {
  it("a channel without an entry cannot be used, not even to look on", () => {
    const nobody = register({ channels: ["telegram"] });
    expect(on("2026-11-24", nobody)).toBe("names nobody who processes what comes in through whatsapp");
    expect(on("2026-11-24", nobody, "shadow")).not.toBeNull();
  });

  it("an agreement counts from its day to its last day", () => {
    const ending = register({ until: "2026-12-31" });
    expect(on("2026-12-31", ending)).toBeNull();
    expect(on("2027-01-01", ending)).toBe("the agreement with Meta for whatsapp ended on 2026-12-31");
    expect(on("2026-01-11", register())).toBe("the agreement with Meta for whatsapp begins on 2026-01-12");
  });

  it("what answers residents is released first, by the later of both checks; looking on needs none", () => {
    expect(on("2026-11-24", register({}, {}))).toContain("whatsapp is not released");
    expect(on("2026-11-24", register({}, {}), "shadow")).toBeNull();
    expect(on("2026-02-01", register())).toBe("whatsapp is released from 2026-02-02");
    expect(on("2026-02-02", register())).toBeNull();
  });

  it("needs no agreement for what the municipality does itself", () => {
    expect(on("2026-11-24", register({ agreement: "own" }))).toBeNull();
  });

  it.each([
    ["a day that is none", { agreement: "2026-13-01" }],
    ["an end before the beginning", { until: "2025-01-01" }],
    ["a channel that is none", { channels: ["fax"] }],
    ["no channel", { channels: [] }],
  ])("is refused with %s", (_what, change) => {
    expect(() => register(change)).toThrow();
  });
});
