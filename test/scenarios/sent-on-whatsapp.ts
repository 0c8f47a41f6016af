import type { ResidentTurn } from "./scenario.ts";

type Sends = Extract<ResidentTurn, { sends: unknown }>["sends"];

/** What is sent, as WhatsApp tells it in a webhook; of our own making, in Meta's documented shapes. */
export function sentOnWhatsApp(sends: Sends): Record<string, unknown> {
  const media = { id: "1000000000000009", mime_type: "application/octet-stream", sha256: "c2hhMjU2" };
  switch (sends) {
    case "image":
    case "sticker":
    case "document":
      return { type: sends, [sends]: media };
    case "voice":
      return { type: "audio", audio: { ...media, voice: true } };
    case "location":
      return { type: "location", location: { latitude: 51.95, longitude: 6.02 } };
    case "contacts":
      return { type: "contacts", contacts: [{ name: { formatted_name: "Testbewoner" } }] };
    case "reaction":
      return { type: "reaction", reaction: { message_id: "wamid.onbekend", emoji: "👍" } };
    case "unsupported":
      return { type: "unsupported", errors: [{ code: 131051, title: "Message type unknown" }] };
  }
}
