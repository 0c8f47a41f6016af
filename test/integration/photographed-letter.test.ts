import { aLetterWithBsn } from "../builders/documents.ts";
import { anXId } from "../builders/x-event.ts";
import { findChromium } from "../console/browser.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import type { Platforms } from "../harness/platforms.ts";
import { describeWith } from "../harness/services.ts";
import { startWithPlatforms } from "../harness/start-with-platforms.ts";
import { openStudio, type Studio } from "../harness/studio.ts";

const chromium = findChromium();

describeWith([["Chromium", chromium]], "a photographed letter with a BSN", () => {
  let system: Awaited<ReturnType<typeof startWithPlatforms>>;
  let platforms: Platforms;
  let studio: Studio;
  let letter: Buffer;
  const clock = aClock(new Date("2026-11-24T09:00:00Z"));
  beforeAll(async () => {
    system = await startWithPlatforms({ now: clock.now });
    ({ platforms } = system);
    studio = await openStudio(chromium ?? "");
    letter = await studio.photo(aLetterWithBsn);
  });
  afterAll(async () => {
    await studio?.close();
    await system?.stop();
  });

  const onPages = (network: "messenger" | "instagram", person: string) => ({
    async send() {
      const url = `${platforms.settings.META_GRAPH_URL}${platforms.pages.keep(letter)}`;
      const message = { mid: "m_photo", attachments: [{ type: "image", payload: { url } }] };
      await platforms.pages.write(network, { person, at: clock.now(), item: { message } });
    },
    answers: () => platforms.pages.accepted.filter(({ recipient }) => recipient === person),
  });
  const telegramUser = 4_000_000_801;
  const xUser = "2000000000000000801";
  const roads: Readonly<Record<string, { send(): Promise<unknown>; answers(): readonly { readonly text: string }[] }>> =
    {
      Messenger: onPages("messenger", "700000000000801"),
      Instagram: onPages("instagram", "800000000000801"),
      Telegram: {
        send: () => {
          const [small, large] = [Buffer.from("klein"), letter].map((bytes) => ({
            file_id: platforms.telegram.keep(bytes),
          }));
          return platforms.telegram.write({
            userId: telegramUser,
            at: clock.now(),
            message: { photo: [small, large] },
          });
        },
        answers: () => platforms.telegram.texts.filter(({ chatId }) => chatId === telegramUser),
      },
      X: {
        send: () => {
          const link = "https://t.co/abcdefghij";
          const media = { id_str: anXId(), type: "photo", url: link, media_url_https: platforms.x.keep(letter) };
          const data = { text: ` ${link}`, attachment: { type: "media", media } };
          return platforms.x.write({ from: xUser, at: clock.now(), data });
        },
        answers: () => platforms.x.texts.filter(({ to }) => to === xUser),
      },
    };

  it.each(Object.entries(roads))("on %s is redirected as when it was typed", async (_channel, { send, answers }) => {
    await send();
    const [answer] = await eventually("an answer", () => (answers().length > 0 ? answers() : null), 30_000);
    expect(answer?.text).toContain("BEL");
    const calls = JSON.stringify([platforms.pages.calls, platforms.telegram.calls, platforms.x.calls]);
    expect(calls).not.toMatch(/mark_seen|typing_on|sendChatAction/);
  });
});
