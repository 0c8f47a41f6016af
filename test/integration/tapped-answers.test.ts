import { aTap } from "../builders/whatsapp-payload.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("answers to tap on WhatsApp", () => {
  let instance: Instance;
  // A Tuesday morning: two other parts of a day can be offered.
  const clock = aClock(new Date("2026-11-24T09:00:00Z"));
  beforeAll(async () => {
    instance = await startInstance({ now: clock.now });
  });
  afterAll(() => instance.stop());

  const lastTo = (phone: string) =>
    eventually("a message", () => instance.graph.accepted.findLast(({ recipient }) => recipient === phone));

  it("are buttons for BEL and MAIL, then a list of moments; what is tapped counts as what is typed", async () => {
    const phone = aPhone();
    await writeAndSettle(instance, {
      phone,
      at: clock.now(),
      text: "mijn bsn is 999900006, hoe staat het met mijn aanvraag?",
    });
    const offer = await lastTo(phone);
    expect(offer.text).toContain("Antwoord met BEL");
    expect(offer.tappable.map(({ title }) => title)).toEqual(["BEL: bel mij", "MAIL: ik mail liever"]);
    const [call] = offer.tappable;
    if (!call) throw new Error("no button");
    const { decided } = await writeAndSettle(instance, { phone, at: clock.now(), message: aTap("button_reply", call) });
    expect(decided.rule).toBe("call-back");

    const moments = await lastTo(phone);
    expect(moments.text).toContain("Stuur 1 voor");
    expect(moments.tappable.map(({ title }) => title)).toEqual(["1", "2", "0"]);
    const second = moments.tappable[1];
    if (!second) throw new Error("no row");
    const moved = await writeAndSettle(instance, { phone, at: clock.now(), message: aTap("list_reply", second) });
    expect(moved.decided.because).toContain("call-back-moved");
  });

  it("are left out where nothing is offered", async () => {
    const phone = aPhone();
    await writeAndSettle(instance, { phone, at: clock.now(), text: "Wanneer is de balie open?" });
    expect((await lastTo(phone)).tappable).toEqual([]);
  });
});
