import type { MediaFormat, RefusedFormat } from "../model/media.ts";

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/**
 * What bytes are, by how they begin; what a sender calls them is not asked. A format that is not opened is named where
 * it is known, so that people can be told.
 */
export function sniff(
  bytes: Uint8Array,
): { readonly format: MediaFormat } | { readonly format: null; readonly refused: RefusedFormat } {
  const start = ascii(bytes, 0, 12);
  const format = accepted(start);
  return format === null ? { format, refused: refusedFormat(start, bytes) } : { format };
}

function accepted(start: string): MediaFormat | null {
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (start.startsWith("RIFF") && start.endsWith("WEBP")) return "webp";
  // Readers allow bytes in front of it; a file that is two formats at once is not opened.
  if (start.startsWith("%PDF-")) return "pdf";
  return null;
}

const beginnings: readonly (readonly [string, RefusedFormat])[] = [
  ["GIF8", "gif"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["BM", "bmp"],
  ["PK\x03\x04", "zip"],
  ["\xd0\xcf\x11\xe0", "office"],
  ["{\\rtf", "office"],
  ["\x1aE\xdf\xa3", "video"],
  ["OggS", "audio"],
  ["ID3", "audio"],
  ["#!AMR", "audio"],
  ["MZ", "program"],
  ["\x7fELF", "program"],
  ["#!", "program"],
];

// A file of the ISO base media format names its brand behind `ftyp`.
const brands: readonly (readonly [RegExp, RefusedFormat])[] = [
  [/^(?:hei|hev|mif1|msf1)/, "heic"],
  [/^avi/, "avif"],
  [/^M4A/, "audio"],
  [/^/, "video"],
];

function refusedFormat(start: string, bytes: Uint8Array): RefusedFormat {
  if (start.slice(4, 8) === "ftyp") return brands.find(([brand]) => brand.test(start.slice(8)))?.[1] ?? "unknown";
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  // Office documents of today are archives that hold a folder of their program's.
  if (known === "zip") return /(?:word|xl|ppt)\//.test(ascii(bytes, 0, 4096)) ? "office" : known;
  if (known !== undefined) return known;
  return /^\s*<(?:!doctype|html|\?xml|svg)/i.test(ascii(bytes, 0, 256)) ? "web-page" : "unknown";
}
