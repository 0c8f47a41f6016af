import { randomUUID } from "node:crypto";
import { toChannelEvents } from "../../src/channels/whatsapp-cloud/to-channel-events.ts";
import { whatsAppCloudChannel } from "../../src/channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import type { OutboundId } from "../../src/model/ids.ts";
import { aClock } from "../harness/clock.ts";
import { channelFixtures, fixturesFolder } from "../harness/fixtures.ts";
import { describeWith } from "../harness/services.ts";
import {
  approvedTemplate,
  graphOptions,
  type Instance,
  silent,
  startInstance,
  whatsAppSettings,
} from "../harness/start-instance.ts";
import { type GraphApi, startGraphApi } from "../stand-ins/graph-api/graph-api.ts";
import { meaning } from "./meaning.ts";
import { whenRecorded } from "./when-recorded.ts";

const fixtures = channelFixtures("whatsapp-cloud");

/** What each genuine payload says, in our words: the kind of event, and of content, state or thing that it is about. */
const meanings: Readonly<Record<string, string>> = {
  cw_bsuid_phone_then: "message text phone whatsapp-user-id",
  cw_bsuid_then_no_phone: "message text whatsapp-user-id",
  cw_change_empty: "ignored change-without-value",
  cw_reaction_without_ids: "ignored reaction-without-id",
  cw_request_welcome: "ignored request_welcome",
  cw_status_without_timestamp: "delivery delivered",
  meta_bsuid_status_delivered_phone: "delivery delivered",
  meta_bsuid_text_no_phone: "message text whatsapp-user-id",
  meta_user_id_update: "identity-change whatsapp-user-id",
  oa_button_template_reply: "message answer phone",
  oa_contacts_unicode: "message contacts phone",
  oa_group_create_field: "ignored group_lifecycle_update",
  oa_group_settings_field: "ignored group_settings_update",
  oa_image_caption: "message media phone",
  oa_interactive_button: "message answer phone",
  oa_interactive_list: "message answer phone",
  oa_location: "message location phone",
  oa_order_empty_text: "message unsupported phone",
  oa_reaction: "message reaction phone",
  oa_system_number_change: "identity-change phone",
  oa_text: "message text phone",
  oa_text_referral_ad: "message text phone",
  oa_unsupported: "message unsupported phone",
  pywa_account_update_account_restriction: "alarm",
  pywa_account_update_account_violation: "alarm",
  pywa_callback_button_quick_reply: "message answer phone whatsapp-user-id",
  pywa_deleted_message_revoke: "message deletion phone",
  pywa_flow_completion_completion: "message unsupported phone whatsapp-user-id",
  pywa_message_audio: "message media phone whatsapp-user-id",
  pywa_message_current_location: "message location phone whatsapp-user-id",
  pywa_message_document: "message media phone whatsapp-user-id",
  pywa_message_forwarded: "message text phone whatsapp-user-id",
  pywa_message_image: "message media phone whatsapp-user-id",
  pywa_message_media_with_url: "message media phone whatsapp-user-id",
  pywa_message_referral: "message text phone whatsapp-user-id",
  pywa_message_reply: "message text phone whatsapp-user-id",
  pywa_message_static_sticker: "message media phone whatsapp-user-id",
  pywa_message_status_delivered: "delivery delivered",
  pywa_message_status_failed: "delivery failed",
  pywa_message_status_played: "delivery delivered",
  pywa_message_status_sent: "delivery sent",
  pywa_message_status_with_tracker: "delivery sent",
  pywa_message_unreaction_empty: "message reaction phone whatsapp-user-id",
  pywa_message_unsupported: "message unsupported phone whatsapp-user-id",
  pywa_message_unsupported_with_type: "message unsupported phone whatsapp-user-id",
  pywa_message_video: "message media phone whatsapp-user-id",
  pywa_outgoing_message_edit: "ignored echo-edit",
  pywa_outgoing_message_text: "answered-elsewhere",
  pywa_system_identity_change: "ignored customer_identity_changed",
  pywa_template_status_update_rejected: "ignored message_template_status_update",
};

describeWith([[`the folder ${fixturesFolder}`, fixtures && "there"]], "genuine WhatsApp payloads", () => {
  it("are all known to this suite", () => {
    expect(Object.keys(meanings).sort()).toEqual([...(fixtures?.keys() ?? [])].sort());
  });

  it.each(Object.entries(meanings))("%s means: %s", (name, expected) => {
    expect(toChannelEvents(fixtures?.get(name)?.json).map(meaning)).toEqual([expected]);
  });

  it("carry the words that are to be judged, and not an advert's", () => {
    const words = (name: string) =>
      toChannelEvents(fixtures?.get(name)?.json).map((event) =>
        event.kind === "message" ? event.message.content : event,
      );
    expect(words("oa_text_referral_ad")).toEqual([{ kind: "text", text: "Hello! Can I get more info on this?" }]);
    expect(words("oa_image_caption")).toEqual([expect.objectContaining({ caption: "Taj Mahal" })]);
    expect(words("oa_interactive_list")).toEqual([expect.objectContaining({ text: "Priority Mail Express" })]);
    expect(words("pywa_message_document")).toEqual([
      expect.objectContaining({ mediaType: "document", caption: "caption" }),
    ]);
  });
});

const requests = channelFixtures("whatsapp-cloud-api");

describeWith([[`the folder ${fixturesFolder}`, requests && "there"]], "our request to send a template", () => {
  let graph: GraphApi;
  beforeAll(async () => {
    graph = await startGraphApi(graphOptions(9));
  });
  afterAll(() => graph.stop());

  it("has the shape that Meta's own specification shows, without parameters", async () => {
    const channel = whatsAppCloudChannel({
      graphUrl: graph.url,
      graphVersion: "v25.0",
      phoneNumberId: whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID,
      accessToken: whatsAppSettings.WHATSAPP_ACCESS_TOKEN,
      perRecipientMilliseconds: 0,
      reopening: approvedTemplate,
    });
    const sent = await channel.send({
      id: randomUUID() as OutboundId,
      to: [{ kind: "phone", value: "31600000001" }],
      text: "Hallo",
      origin: "agent",
      purpose: "reopening",
      choices: [],
    });
    expect(sent).toMatchObject({ outcome: "accepted" });
    const { biz_opaque_callback_data: ourId, ...body } = (graph.calls[0]?.body ?? {}) as Record<string, unknown>;
    expect(ourId).toEqual(expect.any(String));
    // With what the description calls required, and the example leaves out.
    const shown = requests?.get("req_template")?.json as { template: { components?: unknown; language: object } };
    delete shown.template.components;
    Object.assign(shown.template.language, { policy: "deterministic" });
    expect(shapeOf(body)).toEqual(shapeOf(shown));
    expect(body.type).toBe("template");
  });
});

/** The same, with what kind of value stands there instead of each value. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

describeWith(
  [[`the folder ${fixturesFolder}`, fixtures && "there"]],
  "genuine WhatsApp payloads, sent to a running instance",
  () => {
    let instance: Instance;
    let received = 0;
    const clock = aClock();
    const info = (what: string) => {
      if (what === "message.received") received += 1;
    };
    beforeAll(async () => {
      instance = await startInstance({ logger: { ...silent, info }, now: clock.now });
    });
    afterAll(() => instance.stop());
    const post = (raw: string) => instance.graph.webhooks.post(raw, instance.graph.webhooks.sign(raw));

    it("are repeats years later: each answered with 200, and not a message more", async () => {
      clock.set(new Date("2030-01-08T10:00:00Z"));
      for (const [name, { raw }] of fixtures ?? []) expect([name, await post(raw)]).toEqual([name, 200]);
      await instance.settled();
      expect(received).toBe(0);
    });

    it("are each answered with 200, also a second time, and stored once", async () => {
      clock.set(whenRecorded([...(fixtures?.values() ?? [])].flatMap(({ json }) => toChannelEvents(json))));
      const ids = new Set([...(fixtures?.values() ?? [])].flatMap(({ json }) => messageIdsIn(json)));
      for (const round of ["first", "second"]) {
        for (const [name, { raw }] of fixtures ?? [])
          expect([round, name, await post(raw)]).toEqual([round, name, 200]);
        await instance.settled();
        expect([round, received]).toEqual([round, ids.size]);
      }
    });

    it("make one resident of a number and a user id that came together, and of the user id alone later", async () => {
      const { residents } = instance.running.wiring.store;
      const byPhone = await residents.findByAlias({ kind: "phone", value: "919745786257" });
      expect(byPhone).not.toBeNull();
      expect(await residents.findByAlias({ kind: "whatsapp-user-id", value: "IN.2081978709342942" })).toBe(byPhone);
    });

    it("cause no read receipt, no typing, and no answer to an echo", () => {
      const bodies = JSON.stringify(instance.graph.calls.map(({ body }) => body));
      expect(bodies).not.toMatch(/"status":"read"|typing/);
      expect(bodies).not.toContain("<BSUID>");
    });
  },
);

function messageIdsIn(body: unknown): readonly string[] {
  return toChannelEvents(body).flatMap((event) => (event.kind === "message" ? [event.message.channelMessageId] : []));
}
