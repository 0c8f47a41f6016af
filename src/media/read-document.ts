import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { MediaReading } from "../model/media.ts";
import { type InspectionLimits, PasswordError, type ReadText, type TextReaders } from "./inspect.ts";
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

// Of the time there is. Reading a picture cannot be broken off: what is begun by then still has to end.
const shareForPictures = 0.4;

/**
 * The text of a PDF's first pages, with what was filled in in its forms, and what can be read in the pictures on them: a
 * scan is one picture a page. A page without text or pictures was not read: its words may be drawn. Pictures for which
 * there is no time are left out, and the reading is then in part. Rejects for what is no PDF, and with a PasswordError for
 * one that is locked.
 */
export async function readDocument(
  bytes: Uint8Array,
  limits: InspectionLimits,
  readPicture: TextReaders["picture"],
): Promise<ReadText> {
  const until = performance.now() + limits.seconds * 1000 * shareForPictures;
  // The library keeps what it is given for itself.
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: 0,
    maxImageSize: limits.largestPixels,
  }).catch((error: unknown) => {
    throw error instanceof Error && error.name === "PasswordException" ? new PasswordError() : error;
  });
  const { OPS } = (await getResolvedPDFJS()) as unknown as { readonly OPS: PaintOperators };
  const known = new Map<string, ReadText>();
  // The same picture on every page is read once; `null` without time for it.
  const readOnce = async (key: string, greymap: Buffer): Promise<ReadText | null> => {
    const before = known.get(key);
    if (before !== undefined) return { ...before, text: "" };
    if (performance.now() > until) return null;
    const read = await readPicture(greymap);
    // A picture that belongs to one page may have the name of another's.
    if (key.startsWith("g_")) known.set(key, read);
    return read;
  };
  const texts: string[] = [];
  const readings = new Set<MediaReading>();
  for (let number = 1; number <= Math.min(document.numPages, limits.pages); number++) {
    const page: Page = await document.getPage(number);
    const text = await textOf(page);
    const images = await scannedImages(page, OPS);
    page.cleanup();
    if (text !== "") texts.push(text);
    if (text !== "") readings.add("text");
    else if (images.length === 0) readings.add("unread");
    for (const { key, greymap } of images) {
      const read = await readOnce(key, greymap);
      readings.add(read?.reading ?? "unread");
      if (read !== null && read.text !== "") texts.push(read.text);
    }
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
