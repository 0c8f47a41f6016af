import { randomUUID } from "node:crypto";
import type { MessageId } from "../../../src/model/ids.ts";
import type { Subject } from "../../../src/model/subject.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { at, receive, subjectOf, vault } from "./receive.ts";

/** The law that everything that leaves is an answer (D8, H8), whoever tries otherwise: the database itself keeps it. */
export function answerLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(`what leaves, ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let store: Store;
    beforeAll(async () => {
      database = await open();
      store = createStore(database, vault);
    });
    afterAll(async () => {
      await database.close();
      await database.cleanUp();
    });

    const send = (subject: Subject, origin: "bot" | "agent") =>
      store.outbound.add({
        subject,
        origin,
        purpose: "reply",
        agentId: null,
        body: "Wist u dat het zwembad weer open is?",
        readable: "...",
        at,
      });

    it("lets nothing leave that answers no message of its own conversation", async () => {
      const one = subjectOf(await store.transaction((unit) => receive(unit)));
      const other = subjectOf(await store.transaction((unit) => receive(unit)));
      for (const origin of ["bot", "agent"] as const) {
        await expect(send({ ...one, messageId: randomUUID() as MessageId }, origin)).rejects.toThrow();
        await expect(send({ ...one, messageId: other.messageId }, origin)).rejects.toThrow();
        await expect(send({ ...one, channel: "webchat" }, origin)).rejects.toThrow();
        await expect(send(one, origin)).resolves.toEqual(expect.any(String));
      }
    });
  });
}
