import { randomBytes } from "node:crypto";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of what came with messages besides words, on every database. */
export function mediaLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(`pictures and documents ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let store: Store;
    beforeEach(async () => {
      database = await open();
      store = createStore(database, vault);
    });
    afterEach(async () => {
      await database.close();
      await database.cleanUp();
    });

    const bytes = randomBytes(300_000);
    const bsn = { type: "bsn", confidence: "certain", recognizer: "bsn", reasons: [] } as const;
    const picture = { format: "jpeg", reading: "text", findings: [bsn], bytes } as const;
    async function awaited(receivedAt = at) {
      const { messageId, conversationId } = subjectOf(
        await store.transaction((unit) => receive(unit, undefined, receivedAt)),
      );
      await store.media.addAll([{ messageId, mediaType: "image", problem: null, receivedAt }]);
      return { messageId, conversationId };
    }

    it("are sealed, and come back as they were", async () => {
      const { messageId, conversationId } = await awaited();
      expect(await store.media.read(messageId)).toBeNull();
      await store.media.keepOpened(messageId, at, picture);
      expect((await store.media.read(messageId))?.equals(bytes)).toBe(true);
      expect(await store.media.ofConversation(conversationId)).toEqual([
        expect.objectContaining({ messageId, state: "opened", format: "jpeg", findings: [bsn], isKept: true }),
      ]);
      const stranger = createStore(database, vault);
      expect((await stranger.media.read(messageId))?.equals(bytes)).toBe(true);
    });

    it("are counted and awaited until it is known what they are, and then stay what they are", async () => {
      const { messageId } = await awaited();
      expect(await store.media.awaitedSince(later(1), 10)).toEqual([messageId]);
      expect(await store.media.countAttempt(messageId)).toBe(1);
      expect(await store.media.countAttempt(messageId)).toBe(2);
      await store.media.markUnopened(messageId, "type-refused", "heic");
      expect(await store.media.countAttempt(messageId)).toBeNull();
      await store.media.keepOpened(messageId, at, picture);
      const kept = await store.media.find(messageId);
      expect(kept).toMatchObject({ state: "unopened", problem: "type-refused", format: "heic", isKept: false });
      expect(await store.media.awaitedSince(later(1), 10)).toEqual([]);
    });

    it("cannot be read any more when their hour is over, and the younger ones can", async () => {
      const [old, young] = [await awaited(later(-90 * 3600)), await awaited(later(-10 * 3600))];
      await store.media.keepOpened(old.messageId, later(-90 * 3600), picture);
      await store.media.keepOpened(young.messageId, later(-10 * 3600), picture);
      // The key alone is enough: whatever a copy of the row is left in.
      await store.messages.destroyOriginals(later(-72 * 3600));
      expect(await createStore(database, vault).media.read(old.messageId)).toBeNull();
      expect(await store.media.destroyContents(later(-72 * 3600))).toBe(1);
      expect(await store.media.find(old.messageId)).toMatchObject({ state: "opened", isKept: false });
      expect((await store.media.read(young.messageId))?.equals(bytes)).toBe(true);
    });
  });
}
