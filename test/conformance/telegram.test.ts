import { toChannelEvents } from "../../src/channels/telegram/to-channel-events.ts";
import { channelFixtures, fixturesFolder } from "../harness/fixtures.ts";
import { describeWith } from "../harness/services.ts";
import { meaning, messageOf } from "./meaning.ts";

const fixtures = channelFixtures("telegram");
const events = (name: string) => toChannelEvents(fixtures?.get(name)?.json, "700000001");

/** What each genuine payload says, in our words. */
const meanings: Readonly<Record<string, string>> = {
  cw_document: "message media telegram-user-id",
  cw_group: "ignored not-private",
  cw_photo: "message media telegram-user-id",
  cw_text: "message text telegram-user-id",
  cw_unreact: "message reaction telegram-user-id",
  tgbot_edited_message: "message edit telegram-user-id",
};

describeWith([[`the folder ${fixturesFolder}`, fixtures && "there"]], "genuine Telegram payloads", () => {
  it("are all known to this suite", () => {
    expect(Object.keys(meanings).sort()).toEqual([...(fixtures?.keys() ?? [])].sort());
  });

  it.each(Object.entries(meanings))("%s means: %s", (name, expected) => {
    expect(events(name).map(meaning)).toEqual([expected]);
  });

  it("carry words, files and names, and refer to what they are about", () => {
    expect(messageOf(events("cw_text"))).toMatchObject({
      channelMessageId: "700000001/23/1",
      profileName: "Sojan Jose",
      content: { kind: "text", text: "test" },
      sentAt: new Date("2021-09-08T20:14:37Z"),
    });
    expect(messageOf(events("cw_photo"))?.content).toEqual({
      kind: "media",
      mediaType: "image",
      mediaId: "AgACAgUAAxkBAAODYV3aGZlD6vhzKsE2WNmblsr6zKwAAi-tMRvCoeBWNQ1ENVBzJdwBAAMCAANzAAMhBA",
    });
    expect(messageOf(events("cw_document"))?.content).toMatchObject({ mediaType: "document" });
    expect(messageOf(events("cw_unreact"))?.content).toEqual({
      kind: "reaction",
      emoji: null,
      to: "700000001/111/555",
    });
    const edited = messageOf(events("tgbot_edited_message"));
    expect(edited?.content).toEqual({ kind: "edit", of: "700000001/1/1", text: "Test" });
    expect(edited).toMatchObject({ channelMessageId: expect.stringMatching("^700000001/1/1/edit/1/"), sentAt: null });
  });
});
