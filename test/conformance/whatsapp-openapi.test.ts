import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { whatsAppCloudChannel } from "../../src/channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import type { Choice } from "../../src/model/choice.ts";
import type { OutboundId } from "../../src/model/ids.ts";
import type { OutgoingText } from "../../src/model/sending.ts";
import { fixturesFolder } from "../harness/fixtures.ts";
import { describeWith } from "../harness/services.ts";
import { approvedTemplate, graphOptions, whatsAppSettings } from "../harness/start-instance.ts";
import { type Call, type GraphApi, startGraphApi } from "../stand-ins/graph-api/graph-api.ts";

type Schema = Record<string, unknown>;
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

// Meta's public description of this API (repository facebook/openapi, `business-messaging-api_v23.0.yaml`): a file of a
// megabyte that is no part of this project. WHATSAPP_OPENAPI says where it lies.
const place = process.env.WHATSAPP_OPENAPI || join(fixturesFolder, "channels/whatsapp-cloud-api/openapi.yaml");
const description = existsSync(place) ? (parse(readFileSync(place, "utf8")) as Description) : null;

describeWith([[`the file ${place}`, description && "there"]], "what we ask of WhatsApp", () => {
  let graph: GraphApi;
  beforeAll(async () => {
    graph = await startGraphApi(graphOptions(9, { pairMilliseconds: 0, windowMilliseconds: Number.MAX_SAFE_INTEGER }));
  });
  afterAll(() => graph.stop());

  const channel = () =>
    whatsAppCloudChannel({
      graphUrl: graph.url,
      graphVersion: "v23.0",
      phoneNumberId: whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID,
      accessToken: whatsAppSettings.WHATSAPP_ACCESS_TOKEN,
      perRecipientMilliseconds: 0,
      reopening: approvedTemplate,
    });
  const person = [{ kind: "phone", value: "31600000001" }] as const;
  const choices = (count: number): readonly Choice[] =>
    Array.from({ length: count }, (_, place) => ({ words: `KEUZE${place}`, about: "bel mij terug" }));
  const message = (change: Partial<OutgoingText>): OutgoingText => ({
    id: randomUUID() as OutboundId,
    to: person,
    text: "Goedendag",
    origin: "bot",
    purpose: "reply",
    choices: [],
    ...change,
  });
  const media = () => graph.media.upload(Buffer.from("een foto"), "image/jpeg");
  const limits = { largestBytes: 1000 };

  it.each<[string, () => Promise<unknown>]>([
    ["a text", () => channel().send(message({}))],
    ["a long text", () => channel().send(message({ text: "a".repeat(4096) }))],
    ["answers as a list", () => channel().send(message({ choices: choices(10) }))],
    ["answers as buttons", () => channel().send(message({ choices: [{ words: "BEL", about: "bel mij" }] }))],
    ["a template", () => channel().send(message({ purpose: "reopening" }))],
    ["blocking", async () => channel().setPlatformBlock?.("block", person)],
    ["letting go", async () => channel().setPlatformBlock?.("unblock", person)],
    ["a photo", async () => channel().fetchMedia?.(media(), limits)],
  ])("%s: every request is one that Meta's description allows", async (_what, ask) => {
    const before = graph.calls.length;
    await ask();
    const asked = graph.calls.slice(before).filter(({ path }) => !path.includes("/attachments/"));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.flatMap((call) => problemsOf(call, description as Description))).toEqual([]);
  });

  it("a text to nobody, or with an answer too long for its button, is none", async () => {
    const path = `/v23.0/${whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID}/messages`;
    await channel().send(message({ choices: [{ words: "BEL", about: "bel mij" }] }));
    const body = graph.calls.at(-1)?.body as Record<string, unknown>;
    const wrong = [
      { ...body, to: undefined },
      JSON.parse(JSON.stringify(body).replace("BEL: bel mij", "BEL".repeat(7))),
    ];
    const problems = wrong.map((each) =>
      problemsOf({ method: "POST", path, body: each, status: 0 }, description as Description),
    );
    expect(problems.map(({ length }) => length)).toEqual([1, 1]);
  });
});

function problemsOf({ method, path, body }: Call, { paths, components }: Description): readonly unknown[] {
  const described = Object.entries(paths).flatMap(([shape, methods]) => (fits(path, shape) ? [methods] : []));
  const operation = described.find((methods) => method.toLowerCase() in methods)?.[method.toLowerCase()];
  if (operation === undefined) return [`${method} ${path} is not described`];
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return [];
  const schemas = Object.fromEntries(Object.entries(components.schemas).map(([name, each]) => [name, asMeant(each)]));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({
    ...schema,
    components: { schemas },
  });
  return validate(named(body)) ? [] : [{ path, problems: validate.errors }];
}

// The description closes each kind of message to all but its own field, and so to the fields that every message must
// have. What it means is that nothing but these together may stand there.
function asMeant(schema: Schema): Schema {
  if (!Array.isArray(schema.allOf)) return schema;
  const isClosed = schema.allOf.some((part) => part.additionalProperties === false);
  const allOf = schema.allOf.map(({ additionalProperties: _closed, ...part }) => part);
  return { ...schema, allOf, ...(isClosed ? { unevaluatedProperties: false } : {}) };
}

// Our own id, which comes back in statuses: in Meta's guide to webhooks, and with calls in the description, but not there
// with messages.
function named(body: unknown): unknown {
  const { biz_opaque_callback_data: _ours, ...rest } = (body ?? {}) as Record<string, unknown>;
  return rest;
}

function fits(path: string, shape: string): boolean {
  const parts = (path.split("?")[0] ?? "").split("/");
  const shapes = shape.split("/");
  return parts.length === shapes.length && shapes.every((part, index) => part.startsWith("{") || part === parts[index]);
}
