import { watch } from "node:fs";
import { type Configuration, lexiconFolder, readLexicon } from "../config/configuration.ts";
import { createDetect, type Detect } from "../detection/detect.ts";
import { ownLines } from "../replies/municipality.ts";
import type { Closers } from "./closers.ts";
import type { LogEvents } from "./log-events.ts";

// An editor writes a file in several steps.
const settleMilliseconds = 200;

/**
 * Detection with the lexicon as its files are now: what an administrator saves holds for the next message. A file that
 * is wrong is named in the log, and the lexicon that was right stays in use.
 */
export function openLexicon(
  { lexicon, municipality, called, root }: Configuration,
  log: Pick<LogEvents, "lexiconRead" | "lexiconRefused">,
  closers: Closers,
): Detect {
  const prepare = (next: Configuration["lexicon"]) =>
    createDetect(next, ownLines(municipality), municipality.countryProfile, called);
  let detect = prepare(lexicon);
  const readAgain = () => {
    try {
      detect = prepare(readLexicon(root));
      log.lexiconRead();
    } catch (error) {
      log.lexiconRefused(error);
    }
  };
  let settling: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(lexiconFolder(root), { persistent: false }, () => {
      clearTimeout(settling);
      settling = setTimeout(readAgain, settleMilliseconds).unref();
    });
    watcher.on("error", log.lexiconRefused);
    closers.add(async () => {
      clearTimeout(settling);
      watcher.close();
    });
  } catch (error) {
    // A system that can watch no more files: what is saved then holds from the next start.
    log.lexiconRefused(error);
  }
  return (text, context) => detect(text, context);
}
