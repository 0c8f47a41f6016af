import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createWorker, OEM } from "tesseract.js";
import type { ReadText } from "./inspect.ts";

const language = "nld";
// The trained data lies in a package of its own: left to itself, the library would fetch it from the internet.
const require = createRequire(import.meta.url);
const langPath = `${dirname(require.resolve("@tesseract.js-data/nld/package.json"))}/4.0.0_best_int`;

// In hundredths, of the library's own measure: a page lying on its side stays below it, a legible one far above. Photos of
// streets hold signs and shadows that are no words, so of those it says nothing.
const legible = 60;

/** Starts what reads text off pictures; it takes a second or so, and stays in memory until it is closed. */
export async function openPictureReader() {
  const worker = await createWorker(language, OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: "none",
    // Without one the library throws what a call already rejects with, where nobody can catch it.
    errorHandler: () => undefined,
  });
  return async (bytes: Uint8Array, isPage = false): Promise<ReadText> => {
    const { data } = await worker.recognize(Buffer.from(bytes), {}, { text: true });
    const text = data.text.trim();
    if (text === "") return { reading: "no-text", text };
    return { reading: isPage && data.confidence < legible ? "partly" : "text", text };
  };
}
