import type { Cleaned } from "./cleaned.ts";

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app14: 0xee } as const;
// Tables and restart intervals. Frames: baseline, extended and progressive, which is all that browsers show.
const tables: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd]);
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7;

const jfif = Buffer.from([0xff, marker.app0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

/**
 * A JPEG with nothing but its image (ITU T.81): tables, one frame and its scans, and which way is up. `null` when it
 * cannot be followed to its image.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  let orientation = 1;
  let scans = 0;
  let isAdobe = false;
  let at = 2;
  while (at + 4 <= source.length) {
    if (source[at] !== 0xff) return null;
    const code = source[at + 1] as number;
    if (code === 0xff) {
      at++;
      continue;
    }
    if (code === marker.end) break;
    if (code === marker.start || code === 0x01 || isRestart(code)) return null;
    const length = source.readUInt16BE(at + 2);
    const next = at + 2 + length;
    if (length < 2 || next > source.length) return null;
    const segment = source.subarray(at, next);
    if (frames.has(code)) {
      // A second frame would be another picture than the one that was measured.
      if (size !== null || length < 8) return null;
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    } else if (code >= 0xc3 && code <= 0xcf && !tables.has(code)) return null;
    if (code === marker.app1) orientation = orientationIn(segment.subarray(4)) ?? orientation;
    const isColour = code === marker.app14 && segment.subarray(4, 9).toString("latin1") === "Adobe";
    isAdobe ||= isColour;
    if (tables.has(code) || frames.has(code) || code === marker.scan || isColour) kept.push(segment);
    at = next;
    if (code !== marker.scan) continue;
    if (size === null) return null;
    scans++;
    const end = endOfScan(source, at);
    kept.push(source.subarray(at, end));
    at = end;
  }
  if (size === null || scans === 0 || size.width === 0 || size.height === 0) return null;
  const head = [Buffer.from([0xff, marker.start]), ...(isAdobe ? [] : [jfif]), ...orientationSegment(orientation)];
  return { bytes: Buffer.concat([...head, ...kept, Buffer.from([0xff, marker.end])]), ...size };
}

// Image data goes on to the next marker; 0xff00 is a byte of it, and restarts belong to it.
function endOfScan(source: Buffer, from: number): number {
  for (let at = source.indexOf(0xff, from); at !== -1; at = source.indexOf(0xff, at + 1)) {
    const code = source[at + 1];
    if (code === undefined) return at;
    if (code !== 0 && code !== 0xff && !isRestart(code)) return at;
  }
  return source.length;
}

const exifHead = "Exif\0\0";
const orientationTag = 0x0112;

/** Which way is up (1 to 8), of all that Exif 2.3 tells; `null` when it does not say. */
function orientationIn(exif: Buffer): number | null {
  if (exif.subarray(0, 6).toString("latin1") !== exifHead) return null;
  const tiff = exif.subarray(6);
  if (tiff.length < 8) return null;
  const isLittle = tiff.subarray(0, 2).toString("latin1") === "II";
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  const count = short(first);
  for (let entry = first + 2; entry + 12 <= tiff.length && entry < first + 2 + count * 12; entry += 12) {
    if (short(entry) !== orientationTag) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

// An Exif block of our own with one tag: without it a portrait lies on its side, for people and for reading.
function orientationSegment(orientation: number): readonly Buffer[] {
  if (orientation === 1) return [];
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const content = Buffer.concat([Buffer.from(exifHead, "latin1"), Buffer.from(tiff)]);
  const head = Buffer.from([0xff, marker.app1, 0, content.length + 2]);
  return [Buffer.concat([head, content])];
}
