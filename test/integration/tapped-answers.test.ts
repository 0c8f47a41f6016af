import { aMid } from "../builders/messaging-payload.ts";
import { aTap } from "../builders/whatsapp-payload.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import type { Platforms } from "../harness/platforms.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import type { Instance } from "../harness/start-instance.ts";
import { startWithPlatforms } from "../harness/start-with-platforms.ts";

const withNumber = "mijn bsn is 999900006, hoe staat het met mijn aanvraag?";

describe("answers to tap", () => {
  let system: Awaited<ReturnType<typeof startWithPlatforms>>;
  let instance: Instance;
  let platforms: Platforms;
  // A Tuesday morning: two other parts of a day can be offered.
  const clock = aClock(new Date("2026-11-24T09:00:00Z"));
  beforeAll(async () => {
    system = await startWithPlatforms({ now: clock.now });
    ({ instance, platforms } = system);
  });
  afterAll(async () => {
    await system?.stop();
  });

  describe("on WhatsApp", () => {
    const lastTo = (phone: string) =>
      eventually("a message", () => instance.graph.accepted.findLast(({ recipient }) => recipient === phone));

    it("are buttons for BEL and MAIL, then a list of moments; what is tapped counts as what is typed", async () => {
      const phone = aPhone();
      await writeAndSettle(instance, { phone, at: clock.now(), text: withNumber });
      const offer = await lastTo(phone);
      expect(offer.text).toContain("Antwoord met BEL");
      expect(offer.tappable.map(({ title }) => title)).toEqual(["BEL: bel mij", "MAIL: ik mail liever"]);
      const [call] = offer.tappable;
      if (!call) throw new Error("no button");
      const tap = aTap("button_reply", call);
      const { decided } = await writeAndSettle(instance, { phone, at: clock.now(), message: tap });
      expect(decided.rule).toBe("call-back");

      const moments = await lastTo(phone);
      expect(moments.text).toContain("Stuur 1 voor");
      expect(moments.tappable.map(({ title }) => title)).toEqual(["1", "2", "0"]);
      const second = moments.tappable[1];
      if (!second) throw new Error("no row");
      const moved = await writeAndSettle(instance, {
        phone,
        at: clock.now(),
        message: aTap("list_reply", second),
      });
      expect(moved.decided.because).toContain("call-back-moved");
    });

    it("are left out where nothing is offered", async () => {
      const phone = aPhone();
      await writeAndSettle(instance, { phone, at: clock.now(), text: "Wanneer is de balie open?" });
      expect((await lastTo(phone)).tappable).toEqual([]);
    });
  });

  it.each(["messenger", "instagram"] as const)(
    "on %s are quick replies, and count as what is typed",
    async (network) => {
      const person = network === "messenger" ? "700000000000001" : "800000000000001";
      const lastTo = (words: string) =>
        eventually(`a message with "${words}"`, () =>
          platforms.pages.accepted.findLast(({ recipient, text }) => recipient === person && text.includes(words)),
        );
      await platforms.pages.write(network, { person, text: withNumber, at: clock.now() });
      const offer = await lastTo("Antwoord met BEL");
      expect(offer.tappable.map(({ title }) => title)).toEqual(["BEL", "MAIL"]);
      const [call] = offer.tappable;
      const tap = { mid: aMid(), text: call?.title, quick_reply: { payload: call?.payload } };
      await platforms.pages.write(network, { person, at: clock.now(), item: { message: tap } });
      expect((await lastTo("Op welk telefoonnummer")).tappable).toEqual([]);
      await platforms.pages.write(network, { person, text: "06 12345678", at: clock.now() });
      expect((await lastTo("Stuur 1 voor")).tappable.map(({ title }) => title)).toEqual(["1", "2", "0"]);
    },
  );

  it("on Telegram are keys that send their words, and go away after it", async () => {
    const userId = 4_000_000_901;
    const lastTo = (words: string) =>
      eventually(`a message with "${words}"`, () =>
        platforms.telegram.texts.findLast(({ chatId, text }) => chatId === userId && text.includes(words)),
      );
    await platforms.telegram.write({ userId, text: withNumber, at: clock.now() });
    expect((await lastTo("Antwoord met BEL")).keys).toEqual(["BEL", "MAIL"]);
    await platforms.telegram.write({ userId, text: "BEL", at: clock.now() });
    expect((await lastTo("Op welk telefoonnummer")).keys).toEqual([]);
    await platforms.telegram.write({ userId, text: "06 12345678", at: clock.now() });
    expect((await lastTo("Stuur 1 voor")).keys).toEqual(["1", "2", "0"]);
  });
});
