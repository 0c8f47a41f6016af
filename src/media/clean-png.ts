import type { Cleaned } from "./cleaned.ts";

// What makes up the image: the rest (text, Exif, time, colour profiles, further frames) is left out.
const kept: ReadonlySet<string> = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "sBIT", "pHYs"]);
const signatureBytes = 8;
const aroundContent = 12;

/** A PNG with nothing but its image (PNG third edition, W3C). `null` when it cannot be followed to its end. */
export function cleanPng(bytes: Uint8Array): Cleaned | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Buffer[] = [source.subarray(0, signatureBytes)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let hasImage = false;
  for (let at = signatureBytes; at + aroundContent <= source.length; ) {
    const length = source.readUInt32BE(at);
    const next = at + aroundContent + length;
    if (next > source.length) return null;
    const type = source.subarray(at + 4, at + 8).toString("latin1");
    if (type === "IHDR") {
      if (size !== null || length !== 13) return null;
      size = { width: source.readUInt32BE(at + 8), height: source.readUInt32BE(at + 12) };
    } else if (size === null) return null;
    hasImage ||= type === "IDAT";
    if (kept.has(type)) chunks.push(source.subarray(at, next));
    if (type !== "IEND") {
      at = next;
      continue;
    }
    if (!hasImage || size.width === 0 || size.height === 0) return null;
    return { bytes: Buffer.concat(chunks), ...size };
  }
  return null;
}
