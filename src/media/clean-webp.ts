import type { Cleaned } from "./cleaned.ts";

type Size = Pick<Cleaned, "width" | "height">;

const headBytes = 12;
const chunkHead = 8;
const alphaFlag = 0x10;

/**
 * A still WebP with nothing but its image (RFC 9649): one bitstream, and the transparency that belongs to it. `null` for
 * one that moves, or cannot be followed to its image.
 */
export function cleanWebp(bytes: Uint8Array): Cleaned | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let alpha: Buffer | null = null;
  for (let at = headBytes; at + chunkHead <= source.length; ) {
    const type = source.subarray(at, at + 4).toString("latin1");
    const length = source.readUInt32LE(at + 4);
    const next = at + chunkHead + length;
    if (next > source.length || type === "ANIM" || type === "ANMF") return null;
    const content = source.subarray(at + chunkHead, next);
    if (type === "ALPH") alpha = chunk(type, content);
    const size = type === "VP8 " ? lossySize(content) : type === "VP8L" ? losslessSize(content) : undefined;
    if (size === null) return null;
    if (size) return { bytes: container(chunk(type, content), type === "VP8 " ? alpha : null, size), ...size };
    at = next + (length % 2);
  }
  return null;
}

function container(image: Buffer, alpha: Buffer | null, { width, height }: Size): Buffer {
  const parts = alpha === null ? [image] : [extended(width, height), alpha, image];
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

function extended(width: number, height: number): Buffer {
  const content = Buffer.alloc(10);
  content[0] = alphaFlag;
  content.writeUIntLE(width - 1, 4, 3);
  content.writeUIntLE(height - 1, 7, 3);
  return chunk("VP8X", content);
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

// RFC 6386: a key frame, its start code, and fourteen bits for either side.
function lossySize(content: Buffer): Size | null {
  if (content.length < 10 || (content[0] as number) % 2 !== 0 || content.readUIntBE(3, 3) !== 0x9d012a) return null;
  return sized(content.readUInt16LE(6) & 0x3fff, content.readUInt16LE(8) & 0x3fff);
}

function losslessSize(content: Buffer): Size | null {
  if (content.length < 5 || content[0] !== 0x2f) return null;
  const bits = content.readUInt32LE(1);
  return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

function sized(width: number, height: number): Size | null {
  return width === 0 || height === 0 ? null : { width, height };
}
