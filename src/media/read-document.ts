import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { MediaReading } from "../model/media.ts";
import { type InspectionLimits, PasswordError, type ReadText, type TextReaders, unread } from "./inspect.ts";
import { type PaintedPage, type PaintOperators, scannedImages } from "./scanned-images.ts";

// What is used of a page of PDF.js; the package ships no types of it.
interface Page extends PaintedPage {
  getTextContent(): Promise<{ readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[] }>;
  getAnnotations(): Promise<readonly Annotation[]>;
  cleanup(): void;
}

interface Annotation {
  readonly fieldName?: unknown;
  readonly alternativeText?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
}

// Of the time there is. Decoding and reading a picture cannot be broken off: what is begun by then still has to end.
const shareForPictures = 0.4;

/**
 * The text of a PDF's first pages, with what was filled in in its forms, and what can be read in the pictures on them: a
 * scan is one picture a page. Whatever was not read is said: a page without text or pictures, whose words may be drawn;
 * pictures for which there is no time, which cannot be decoded, or of which little can be made; and without a reader of
 * pictures, all there may be. Rejects for what is no PDF, and with a PasswordError for one that is locked.
 */
export async function readDocument(
  bytes: Uint8Array,
  limits: InspectionLimits,
  readPicture: TextReaders["picture"],
): Promise<ReadText> {
  const until = performance.now() + limits.seconds * 1000 * shareForPictures;
  // The library keeps what it is given for itself.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw error instanceof Error && error.name === "PasswordException" ? new PasswordError() : error;
  });
  const { OPS } = (await getResolvedPDFJS()) as unknown as { readonly OPS: PaintOperators };
  const known = new Map<string, MediaReading>();
  const texts: string[] = [];
  const readings = new Set<MediaReading>();

  async function readPictures(page: Page, read: NonNullable<TextReaders["picture"]>): Promise<number> {
    let count = 0;
    for await (const { key, greymap } of scannedImages(page, OPS)) {
      count++;
      const before = known.get(key);
      const { reading, text }: ReadText = before
        ? { reading: before, text: "" }
        : greymap === null
          ? unread
          : await read(greymap, true);
      // A picture of the whole document is read once; one of a page may have the name of another's.
      if (key.startsWith("g_")) known.set(key, reading);
      readings.add(reading);
      if (text !== "") texts.push(text);
      if (performance.now() > until) {
        readings.add("unread");
        break;
      }
    }
    return count;
  }

  for (let number = 1; number <= Math.min(document.numPages, limits.pages); number++) {
    const page: Page = await document.getPage(number);
    const text = await textOf(page);
    if (text !== "") {
      texts.push(text);
      readings.add("text");
    }
    const isLookedAt = readPicture !== null && performance.now() < until;
    const pictures = isLookedAt ? await readPictures(page, readPicture) : 0;
    if (!isLookedAt || (text === "" && pictures === 0)) readings.add("unread");
    page.cleanup();
  }
  if (document.numPages > limits.pages) readings.add("unread");
  return { reading: together(readings), text: texts.join("\n\n") };
}

function together(readings: ReadonlySet<MediaReading>): MediaReading {
  const isRead = readings.has("text") || readings.has("no-text") || readings.has("partly");
  if (readings.has("unread") || readings.has("partly")) return isRead ? "partly" : "unread";
  return readings.has("text") ? "text" : "no-text";
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const words = items.map(({ str = "", hasEOL }) => (hasEOL ? `${str}\n` : str));
  return [words.join(""), ...(await page.getAnnotations()).map(filledIn)]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
}

// What a field is called tells what the number in it is.
function filledIn({ alternativeText, fieldName, fieldValue, contentsObj }: Annotation): string {
  const label = [alternativeText, fieldName].find((name) => typeof name === "string" && name !== "");
  const value = [fieldValue, contentsObj?.str].find((text) => typeof text === "string" && text !== "");
  return value === undefined ? "" : `${label ?? ""}: ${value}`;
}
