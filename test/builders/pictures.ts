import { crc32, deflateSync } from "node:zlib";

/** A PNG in black and white with any chunks between its head and its image (PNG third edition); black by default. */
export function aPng(
  { width, height }: { readonly width: number; readonly height: number },
  extra: readonly (readonly [type: string, content: Buffer])[] = [],
  byteAt: (at: number) => number = () => 0,
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rowBytes = 1 + Math.ceil(width / 8);
  const rows = Buffer.alloc(rowBytes * height);
  // The first byte of a row tells how it was filtered: not at all.
  for (let at = 0; at < rows.length; at++) if (at % rowBytes !== 0) rows[at] = byteAt(at);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...extra.map(([type, content]) => chunk(type, content)),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A JPEG of given size with any segments between its beginning and its frame; its image is a few bytes of nothing. */
export function aJpeg(
  { width, height }: { readonly width: number; readonly height: number },
  extra: readonly (readonly [code: number, content: Buffer])[] = [],
): Buffer {
  const segment = (code: number, content: Buffer) => {
    const head = Buffer.from([0xff, code, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra.map(([code, content]) => segment(code, content)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);
}

/** A WebP of given size from chunks; the bitstream is its head alone (RFC 9649, RFC 6386). */
export function aWebp(
  { width, height }: { readonly width: number; readonly height: number },
  extra: readonly (readonly [type: string, content: Buffer])[] = [],
): Buffer {
  const image = Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, 0, 0, 0, 0, 1, 2]);
  image.writeUInt16LE(width, 6);
  image.writeUInt16LE(height, 8);
  const parts = [...extra, ["VP8 ", image] as const].map(([type, content]) => {
    const head = Buffer.from(`${type}\0\0\0\0`, "latin1");
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...parts]);
  const head = Buffer.from("RIFF\0\0\0\0", "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** A PDF from its objects, numbered from 1; the first one is its catalogue. */
export function aPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, content] of objects.entries()) {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(content), Buffer.from("\nendobj\n")]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const start = length;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\n`));
  add(Buffer.from(`startxref\n${start}\n%%EOF`));
  return Buffer.concat(parts);
}

/** A page whose only content is a stream that unfolds to so many bytes. */
export function aPdfBomb(megabytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 });
  const stream = Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    Buffer.from("\nendstream"),
  ]);
  return aPdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>> >>",
    stream,
  ]);
}

/** A form in which somebody filled in one field. */
export function aFilledInForm(label: string, value: string): Buffer {
  return aPdf([
    "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>> >>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[4 0 R]/Resources<<>> >>",
    `<</Type/Annot/Subtype/Widget/FT/Tx/T(f1)/TU(${label})/V(${value})/Rect[10 10 100 30]/P 3 0 R>>`,
  ]);
}
