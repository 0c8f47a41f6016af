import { instagramChannel, toInstagramEvents } from "../../src/channels/instagram/instagram-channel.ts";
import { toMessengerEvents } from "../../src/channels/messenger/messenger-channel.ts";
import { type Network, ourAccounts } from "../builders/messaging-payload.ts";
import { aClock } from "../harness/clock.ts";
import { channelFixtures, fixturesFolder } from "../harness/fixtures.ts";
import { describeWith } from "../harness/services.ts";
import { type Instance, silent, startInstance, whatsAppSettings } from "../harness/start-instance.ts";
import { type MetaPages, pageSettings, startMetaPages } from "../stand-ins/meta-pages/meta-pages.ts";
import { meaning } from "./meaning.ts";
import { whenRecorded } from "./when-recorded.ts";

const fixtures = {
  messenger: channelFixtures("messenger"),
  instagram: channelFixtures("instagram"),
  "instagram-api": channelFixtures("instagram-api"),
};

/** What each genuine payload says, in our words: the kind of event, and of content, state or thing that it is about. */
const meanings: Readonly<Record<Network, Readonly<Record<string, readonly string[]>>>> = {
  messenger: {
    cw_message_not_in_array: ["ignored empty"],
    meta_echo_fallback_null_payload: ["answered-elsewhere"],
    meta_message_edit: ["message edit page-scoped-id"],
    meta_pass_thread_control: ["ignored pass_thread_control"],
    meta_quick_reply: ["message answer page-scoped-id"],
    meta_reaction: ["message reaction page-scoped-id"],
    meta_read: ["delivered-until"],
  },
  instagram: {
    cw_seen: ["delivery delivered", "delivered-until"],
    cw_share: ["message unsupported instagram-scoped-id"],
    cw_standby_after_24h: ["ignored standby"],
    cw_story_reply: ["message text instagram-scoped-id"],
    cw_test_event_id_zero: ["ignored dashboard-test"],
    meta_text_and_two_media: ["message media instagram-scoped-id", "message media instagram-scoped-id"],
    meta_unsupported: ["message unsupported instagram-scoped-id"],
  },
};

const read = (network: Network, body: unknown) =>
  network === "messenger"
    ? toMessengerEvents(ourAccounts.messenger, body)
    : toInstagramEvents(ourAccounts.instagram, body);

describe.each(["messenger", "instagram"] as const)("%s", (network) => {
  const files = fixtures[network];
  const eventsOf = (name: string) => read(network, files?.get(name)?.json);

  describeWith([[`the folder ${fixturesFolder}`, files && "there"]], "genuine payloads", () => {
    it("are all known to this suite", () => {
      expect(Object.keys(meanings[network]).sort()).toEqual([...(files?.keys() ?? [])].sort());
    });

    it.each(Object.entries(meanings[network]))("%s means: %j", (name, expected) => {
      expect(eventsOf(name).map(meaning)).toEqual(expected);
    });

    it("name the sender of the source, and a moment where there is one", () => {
      const said = Object.keys(meanings[network]).flatMap((name) =>
        eventsOf(name).flatMap((event) => (event.kind === "message" ? [event.message] : [])),
      );
      for (const { sender } of said) expect(["<PSID>", "IGSID", "Sender-id-1"]).toContain(sender[0]?.value);
      for (const { sentAt } of said) expect(sentAt?.getUTCFullYear()).toBeGreaterThan(2015);
    });
  });
});

describeWith(
  [[`the folder ${fixturesFolder}`, fixtures.instagram && fixtures.messenger && "there"]],
  "genuine payloads of Messenger and Instagram",
  () => {
    const contentOf = (network: Network, name: string) =>
      read(network, fixtures[network]?.get(name)?.json).map((event) =>
        event.kind === "message" ? event.message.content : event,
      );

    it("carry the words that are to be judged, and nobody else's", () => {
      expect(contentOf("instagram", "cw_story_reply")).toEqual([{ kind: "text", text: "This is the story reply" }]);
      expect(contentOf("instagram", "meta_text_and_two_media")).toEqual([
        { kind: "media", mediaType: "image", mediaId: "LINK", caption: "MESSAGE-TEXT" },
        { kind: "media", mediaType: "video", mediaId: "LINK" },
      ]);
      expect(contentOf("instagram", "cw_share")).toEqual([{ kind: "unsupported", what: "share" }]);
      expect(contentOf("messenger", "meta_message_edit")).toEqual([
        { kind: "edit", of: "<MESSAGE_ID>", text: "<TEXT>" },
      ]);
      expect(contentOf("messenger", "meta_quick_reply")).toEqual([
        { kind: "answer", answerId: "<DEVELOPER_DEFINED_PAYLOAD>", text: "hello, world!" },
      ]);
    });

    it("tell a handover to this very app from one to people", () => {
      const given = fixtures.messenger?.get("meta_pass_thread_control")?.json;
      const account = { ...ourAccounts.messenger, inboxAppId: "123456789" };
      expect(toMessengerEvents(account, given)).toMatchObject([
        { kind: "answered-elsewhere", resident: { kind: "page-scoped-id", value: "<PSID>" } },
      ]);
    });
  },
);

describeWith(
  [[`the folder ${fixturesFolder}`, fixtures.instagram && fixtures.messenger && "there"]],
  "genuine payloads of Messenger and Instagram, sent to a running instance",
  () => {
    let instance: Instance;
    let pages: MetaPages;
    let received = 0;
    const eventsOf = (network: Network) =>
      [...(fixtures[network]?.values() ?? [])].flatMap(({ json }) => read(network, json));
    const info = (what: string) => {
      if (what === "message.received") received += 1;
    };
    beforeAll(async () => {
      pages = await startMetaPages({ appSecret: whatsAppSettings.META_APP_SECRET });
      const clock = aClock();
      instance = await startInstance({
        settings: pageSettings(pages.url),
        logger: { ...silent, info },
        now: clock.now,
      });
      clock.set(whenRecorded([...eventsOf("messenger"), ...eventsOf("instagram")]));
      pages.deliverTo(instance.url);
    });
    afterAll(async () => {
      await instance.stop();
      await pages.stop();
    });

    it("are each answered with 200, also a second time, and stored once", async () => {
      const ids = (network: Network) =>
        eventsOf(network).flatMap((event) => (event.kind === "message" ? [event.message.channelMessageId] : []));
      const known = new Set(ids("messenger")).size + new Set(ids("instagram")).size;
      for (const round of ["first", "second"]) {
        for (const network of ["messenger", "instagram"] as const) {
          const webhooks = pages.webhooks(network);
          for (const [name, { raw }] of fixtures[network] ?? [])
            expect([round, name, await webhooks.post(raw, webhooks.sign(raw))]).toEqual([round, name, 200]);
        }
        await instance.settled();
        expect([round, received]).toEqual([round, known]);
      }
      expect(JSON.stringify(pages.calls)).not.toMatch(/sender_action|HUMAN_AGENT/);
    });
  },
);

describeWith(
  [[`the folder ${fixturesFolder}`, fixtures["instagram-api"] && "there"]],
  "Instagram's published request and answer of a block",
  () => {
    const realFetch = globalThis.fetch;
    afterEach(() => {
      globalThis.fetch = realFetch;
    });

    it("are what we send, and understand", async () => {
      const asked: unknown[] = [];
      globalThis.fetch = (_url, request) => {
        asked.push(JSON.parse(String(request?.body)));
        return Promise.resolve(new Response(fixtures["instagram-api"]?.get("moderate_answer")?.raw));
      };
      const channel = instagramChannel({
        graphUrl: "https://graph.test",
        graphVersion: "v25.0",
        accountId: "1",
        pageId: "2",
        canBlock: true,
        accessToken: "token",
        perRecipientMilliseconds: 0,
      });
      const person = [{ kind: "instagram-scoped-id", value: "<IGSID>" } as const];
      expect(await channel.setPlatformBlock?.("block", person)).toEqual({ outcome: "done" });
      expect(asked).toEqual([fixtures["instagram-api"]?.get("moderate_block_request")?.json]);
    });
  },
);
