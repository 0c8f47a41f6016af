import type { ChannelName } from "../../src/model/channel.ts";
import type { Alias } from "../../src/model/resident.ts";
import { aChatPage } from "../harness/api-client.ts";
import type { Platforms } from "../harness/platforms.ts";
import { aPhone } from "../harness/resident.ts";
import type { Instance } from "../harness/start-instance.ts";
import { residentName } from "./outcome.ts";
import type { ResidentTurn } from "./scenario.ts";
import { sentOnWhatsApp } from "./sent-on-whatsapp.ts";

/** Somebody who writes through one channel. */
export interface Resident {
  readonly alias: Alias;
  write(turn: ResidentTurn): Promise<unknown>;
  /** What reached them, in order. */
  reads(): Promise<readonly string[]> | readonly string[];
  /** What is sent to them arrives only once they have stopped writing. */
  readonly telephone: { off(): void; on(): void } | null;
}

// Ids that nobody has been given yet in this run.
let next = 100;

/** Somebody new on a channel, as their platform knows them. */
export async function aResident(
  channel: ChannelName,
  { graph, url }: Pick<Instance, "graph" | "url">,
  { pages, telegram, x }: Platforms,
): Promise<Resident> {
  next += 1;
  switch (channel) {
    case "whatsapp": {
      const phone = aPhone();
      const content = (turn: ResidentTurn) =>
        "says" in turn ? { text: turn.says } : { message: sentOnWhatsApp(turn.sends) };
      return {
        alias: { kind: "phone", value: phone },
        write: (turn) => graph.write({ phone, name: residentName, at: turn.moment, ...content(turn) }),
        reads: () => graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text),
        telephone: { off: () => graph.switchOff(phone), on: () => graph.switchOn(phone) },
      };
    }
    case "messenger":
    case "instagram": {
      const person = String(700_000_000_000_000 + next);
      return {
        alias: { kind: channel === "messenger" ? "page-scoped-id" : "instagram-scoped-id", value: person },
        write: (turn) => pages.write(channel, { person, at: turn.moment, text: wordsOf(turn) }),
        reads: () => pages.accepted.filter(({ recipient }) => recipient === person).map(({ text }) => text),
        telephone: null,
      };
    }
    case "telegram": {
      const userId = 4_000_000_000 + next;
      return {
        alias: { kind: "telegram-user-id", value: String(userId) },
        write: (turn) => telegram.write({ userId, name: residentName, at: turn.moment, text: wordsOf(turn) }),
        reads: () => telegram.texts.filter(({ chatId }) => chatId === userId).map(({ text }) => text),
        telephone: null,
      };
    }
    case "x": {
      const person = `2000000000000000${String(next).padStart(3, "0")}`;
      return {
        alias: { kind: "x-user-id", value: person },
        write: (turn) => x.write({ from: person, name: residentName, at: turn.moment, text: wordsOf(turn) }),
        reads: () => x.texts.filter(({ to }) => to === person).map(({ text }) => text),
        telephone: null,
      };
    }
    case "webchat": {
      const page = await aChatPage(url);
      return {
        alias: page.alias,
        async write(turn) {
          const status = await page.write(wordsOf(turn));
          if (status >= 300) throw new Error(`The chat page was answered with ${status}.`);
        },
        reads: async () =>
          (await page.entries()).filter(({ from }) => from !== "resident").map(({ text }) => text ?? ""),
        telephone: null,
      };
    }
  }
}

function wordsOf(turn: ResidentTurn): string {
  if (!("says" in turn)) throw new Error("On this channel a scenario has words only.");
  return turn.says;
}
