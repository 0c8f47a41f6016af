import { z } from "zod";
import { toChannelEvents } from "../../src/channels/x/to-channel-events.ts";
import { xChannel } from "../../src/channels/x/x-channel.ts";
import { channelFixtures, fixturesFolder } from "../harness/fixtures.ts";
import { describeWith } from "../harness/services.ts";
import { startJsonServer } from "../stand-ins/json-server.ts";
import { meaning, messageOf } from "./meaning.ts";

const fixtures = channelFixtures("x");
const apiFixtures = channelFixtures("x-api");
// Whose account each of the two sources tells of.
const olderAccount = "4337869213";
const account = "1111111111111111111";
const events = (name: string) =>
  toChannelEvents(fixtures?.get(name)?.json, name.startsWith("xaa") ? account : olderAccount);

/** What each genuine payload says, in our words. */
const meanings: Readonly<Record<string, string>> = {
  aaa_direct_message: "message text x-user-id",
  aaa_mark_read: "ignored direct_message_mark_read_events",
  cw_only_for_user: "ignored empty",
  xaa_chat_received: "message unsupported x-user-id",
  xaa_dm_received: "message text x-user-id",
  xaa_dm_sent: "ignored dm.sent",
  xaa_oauth_revoke: "alarm",
};

describeWith([[`the folder ${fixturesFolder}`, fixtures && "there"]], "genuine X payloads", () => {
  it("are all known to this suite", () => {
    expect(Object.keys(meanings).sort()).toEqual([...(fixtures?.keys() ?? [])].sort());
  });

  it.each(Object.entries(meanings))("%s means: %s", (name, expected) => {
    expect(events(name).map(meaning)).toEqual([expected]);
  });

  it("carry the words, the name and the moment", () => {
    expect(messageOf(events("aaa_direct_message"))).toEqual({
      channel: "x",
      channelMessageId: "954491830116155396",
      sender: [{ kind: "x-user-id", value: "3001969357" }],
      profileName: "Jordan Brinks",
      content: { kind: "text", text: "Hello World!" },
      sentAt: new Date(1516403560557),
    });
    expect(messageOf(events("xaa_dm_received"))).toMatchObject({
      channelMessageId: "2080765901528535096",
      profileName: "OtherUser",
      content: { kind: "text", text: "hello!" },
    });
  });

  it("carry nothing of an encrypted chat but who sent it", () => {
    const message = messageOf(events("xaa_chat_received"));
    expect(message?.content).toEqual({ kind: "unsupported", what: "encrypted-chat" });
    expect(JSON.stringify(message)).not.toContain("CwABAAAA");
  });

  it("are dropped when our own account wrote them", () => {
    const own = fixtures?.get("aaa_direct_message")?.json;
    expect(toChannelEvents(own, "3001969357").map(meaning)).toEqual(["ignored own-message"]);
  });
});

describeWith(
  [[`the folder ${fixturesFolder}`, apiFixtures && "there"]],
  "genuine requests and answers of the X API",
  () => {
    it("are all known to this suite", () => {
      expect([...(apiFixtures?.keys() ?? [])].sort()).toEqual(["dm_block_answer", "dm_send_request_media"]);
    });

    it("dm_block_answer is what says that somebody is blocked; our request holds what dm_send_request_media allows", async () => {
      const content = apiFixtures?.get("dm_block_answer")?.json;
      const server = await startJsonServer(() => ({ status: 200, content }));
      const keys = { consumerKey: "k", consumerSecret: "s", accessToken: "t", accessTokenSecret: "u" };
      const channel = xChannel({ apiUrl: server.url, ...keys, perRecipientMilliseconds: 0 });
      const person = [{ kind: "x-user-id", value: "3001969357" }] as const;
      expect(await channel.setPlatformBlock?.("block", person)).toEqual({ outcome: "done" });
      expect(await channel.setPlatformBlock?.("unblock", person)).toMatchObject({ outcome: "unconfirmed" });
      await channel.send({ id: "m" as never, to: person, text: "Hallo", origin: "bot", choices: [], purpose: "reply" });
      const genuine = z.record(z.string(), z.unknown()).parse(apiFixtures?.get("dm_send_request_media")?.json);
      const ours = z.record(z.string(), z.unknown()).parse(server.calls.at(-1)?.body);
      expect(Object.keys(genuine)).toEqual(expect.arrayContaining(Object.keys(ours)));
      expect(server.calls.map(({ path }) => path)).toEqual([
        "/2/users/3001969357/dm/block",
        "/2/users/3001969357/dm/unblock",
        "/2/dm_conversations/with/3001969357/messages",
      ]);
      await server.stop();
    });
  },
);
