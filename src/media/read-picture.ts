import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createWorker, OEM } from "tesseract.js";
import type { ReadText } from "./inspect.ts";

const language = "nld";
// The trained data lies in the package: the library would fetch it from the internet.
const { resolve } = createRequire(import.meta.url);
const langPath = `${dirname(resolve(`@tesseract.js-data/${language}/package.json`))}/4.0.0_best_int`;

/** Starts what reads text off pictures; it takes a second or so, and stays in memory until it is closed. */
export async function openPictureReader() {
  const worker = await createWorker(language, OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: "none",
    // Without one the library throws what a call already rejects with, where nobody can catch it.
    errorHandler: () => undefined,
  });
  return async (bytes: Uint8Array): Promise<ReadText> => {
    const { data } = await worker.recognize(Buffer.from(bytes), {}, { text: true });
    const text = data.text.trim();
    return { reading: text === "" ? "no-text" : "text", text };
  };
}
