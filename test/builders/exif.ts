/** A place and a maker, as a telephone writes them into its photos; never a real one's. */
export const traces = { maker: "Testcamera NL", north: [52, 5, 25], east: [5, 7, 31] } as const;

/** The same JPEG with an Exif block behind its beginning (Exif 2.3): maker, orientation, place. */
export function withExif(jpeg: Buffer, orientation = 1): Buffer {
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff(orientation)]);
  const head = Buffer.from([0xff, 0xe1, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

function tiff(orientation: number): Buffer {
  const [ifd, gps, maker, north, east] = [8, 60, 150, 180, 210] as const;
  const block = Buffer.alloc(240);
  block.write("II*\0", 0, "latin1");
  block.writeUInt32LE(ifd, 4);
  const entries = (at: number, ...rows: readonly (readonly [number, number, number, number | string])[]) => {
    block.writeUInt16LE(rows.length, at);
    for (const [index, [tag, type, count, value]] of rows.entries()) {
      const entry = at + 2 + index * 12;
      block.writeUInt16LE(tag, entry);
      block.writeUInt16LE(type, entry + 2);
      block.writeUInt32LE(count, entry + 4);
      if (typeof value === "string") block.write(value, entry + 8, "latin1");
      else block.writeUInt32LE(value, entry + 8);
    }
  };
  const [text, short, long, rational] = [2, 3, 4, 5] as const;
  entries(ifd, [0x10f, text, traces.maker.length + 1, maker], [0x112, short, 1, orientation], [0x8825, long, 1, gps]);
  entries(gps, [1, text, 2, "N"], [2, rational, 3, north], [3, text, 2, "E"], [4, rational, 3, east]);
  block.write(traces.maker, maker, "latin1");
  for (const [at, degrees] of [
    [north, traces.north],
    [east, traces.east],
  ] as const)
    for (const [index, part] of degrees.entries()) {
      block.writeUInt32LE(part, at + index * 8);
      block.writeUInt32LE(1, at + index * 8 + 4);
    }
  return block;
}
