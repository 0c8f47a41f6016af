import type { Inspection, MediaFormat, MediaProblem, MediaReading } from "../model/media.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPdf } from "./clean-pdf.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";
import type { Cleaned } from "./cleaned.ts";
import { sniff } from "./sniff.ts";

export interface InspectionLimits {
  readonly largestBytes: number;
  /** Width times height: a small file can unfold into a picture that fills the memory. */
  readonly largestPixels: number;
  /** Of a document that has more, the rest is not read. */
  readonly pages: number;
  /** For one picture or document, the thread's start included. */
  readonly seconds: number;
}

export interface ReadText {
  readonly reading: MediaReading;
  readonly text: string;
}

/** How text is read; both reject for what they cannot open, and `PasswordError` tells a locked document. */
export interface TextReaders {
  /** With `isPage` it is a page of a document, of which all is to be read; `null` when reading pictures took too much. */
  readonly picture: ((bytes: Uint8Array, isPage?: boolean) => Promise<ReadText>) | null;
  document(bytes: Uint8Array, limits: InspectionLimits): Promise<ReadText>;
}

/** A document that asks for a password. */
export class PasswordError extends Error {
  override readonly name = "PasswordError";
}

/** What stands for what nobody read. */
export const unread: ReadText = { reading: "unread", text: "" };

const clean: Readonly<Record<Exclude<MediaFormat, "pdf">, (bytes: Uint8Array) => Cleaned | null>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
};

/**
 * Looks at bytes that came from outside: what they are, whether they are small enough to be opened, what may be kept of
 * them, and what there is to read. Where reading pictures took too much, they are shown unread, and of a document only the
 * text is read. Never rejects for what the bytes are.
 */
export async function inspect(bytes: Uint8Array, limits: InspectionLimits, readers: TextReaders): Promise<Inspection> {
  if (bytes.length > limits.largestBytes) return { outcome: "unopened", format: null, problem: "too-large" };
  const sniffed = sniff(bytes);
  if (sniffed.format === null) return { outcome: "unopened", format: sniffed.refused, problem: "type-refused" };
  const { format } = sniffed;
  const unopened = (problem: MediaProblem): Inspection => ({ outcome: "unopened", format, problem });
  const opened = (kept: Uint8Array, read: ReadText): Inspection => ({
    outcome: "opened",
    format,
    bytes: kept,
    ...read,
  });
  try {
    if (format === "pdf") return opened(cleanPdf(bytes), await readers.document(bytes, limits));
    const cleaned = clean[format](bytes);
    if (cleaned === null) return unopened("damaged");
    if (cleaned.width * cleaned.height > limits.largestPixels) return unopened("too-many-pixels");
    return opened(cleaned.bytes, readers.picture === null ? unread : await readers.picture(cleaned.bytes));
  } catch (error) {
    return unopened(error instanceof PasswordError ? "locked" : "damaged");
  }
}
