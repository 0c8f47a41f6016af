import fc from "fast-check";
import { cleanJpeg } from "../../../src/media/clean-jpeg.ts";
import { cleanPdf } from "../../../src/media/clean-pdf.ts";
import { cleanPng } from "../../../src/media/clean-png.ts";
import { cleanWebp } from "../../../src/media/clean-webp.ts";
import { sniff } from "../../../src/media/sniff.ts";
import { traces, withExif } from "../../builders/exif.ts";
import { aJpeg, aPng, aWebp } from "../../builders/pictures.ts";

const size = { width: 640, height: 480 };
const words = Buffer.from("Gemaakt in de Teststraat 12");

describe("cleaning a jpeg", () => {
  it("leaves out where and with what it was made, previews, words and what hangs behind it", () => {
    const source = Buffer.concat([
      withExif(
        aJpeg(size, [
          [0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc", "latin1")],
          [0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0Teststraat", "latin1")],
          [0xe2, Buffer.from("ICC_PROFILE\0Teststraat", "latin1")],
          [0xed, words],
          [0xfe, words],
        ]),
      ),
      words,
    ]);
    const cleaned = cleanJpeg(source);
    expect(cleaned).toMatchObject(size);
    for (const left of [traces.maker, "Exif", "Teststraat", "ICC", "adobe", "abc"])
      expect(cleaned?.bytes.includes(left)).toBe(false);
    // The image itself, byte for byte.
    const image = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]);
    expect(cleaned?.bytes.subarray(-image.length).equals(image)).toBe(true);
  });

  it.each([3, 6, 8])("keeps which way is up (%d), and nothing else of the block it stood in", (orientation) => {
    const cleaned = cleanJpeg(withExif(aJpeg(size), orientation));
    const at = cleaned?.bytes.indexOf(Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation])) ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(cleaned?.bytes.includes(traces.maker)).toBe(false);
  });

  it("cleans what is clean into itself", () => {
    const once = cleanJpeg(withExif(aJpeg(size), 6))?.bytes ?? Buffer.alloc(0);
    expect(cleanJpeg(once)?.bytes.equals(once)).toBe(true);
  });

  it("keeps what tells its colours", () => {
    const adobe = Buffer.from("Adobe\0\x64\0\0\0\0\0", "latin1");
    expect(cleanJpeg(aJpeg(size, [[0xee, adobe]]))?.bytes.includes(adobe)).toBe(true);
  });

  it.each([
    ["a second picture in it", Buffer.concat([aJpeg(size).subarray(0, -11), aJpeg(size).subarray(2)])],
    ["no picture in it", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
    ["a length that leads out of it", Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2])],
    ["no size", aJpeg({ width: 0, height: 480 })],
    ["a kind of coding that browsers do not know", Buffer.from(aJpeg(size)).fill(0xc9, 72, 73)],
  ])("refuses one with %s", (_name, bytes) => {
    expect(cleanJpeg(bytes)).toBeNull();
  });
});

describe("cleaning a png", () => {
  it("leaves out words, places, times and further pictures", () => {
    const extra = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "acTL", "fdAT", "prVt"].map(
      (type) => [type, words] as const,
    );
    const cleaned = cleanPng(Buffer.concat([aPng(size, extra), words]));
    expect(cleaned).toMatchObject(size);
    expect(cleaned?.bytes.equals(aPng(size))).toBe(true);
  });

  it("keeps what the image needs", () => {
    const colours = ["PLTE", Buffer.from([1, 2, 3])] as const;
    expect(cleanPng(aPng(size, [colours]))?.bytes.equals(aPng(size, [colours]))).toBe(true);
  });

  it.each([
    ["breaks off", aPng(size).subarray(0, -5)],
    ["has two heads", aPng(size, [["IHDR", Buffer.alloc(13, 1)]])],
    ["has no size", aPng({ width: 0, height: 5 })],
  ])("refuses one that %s", (_name, bytes) => {
    expect(cleanPng(bytes)).toBeNull();
  });
});

describe("cleaning a webp", () => {
  it("leaves out places and words", () => {
    const head = Buffer.from([0x2c, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]);
    const cleaned = cleanWebp(
      aWebp(size, [
        ["VP8X", head],
        ["ICCP", words],
        ["EXIF", words],
        ["XMP ", words],
      ]),
    );
    expect(cleaned).toMatchObject(size);
    expect(cleaned?.bytes.equals(aWebp(size))).toBe(true);
  });

  it("keeps what shines through", () => {
    const cleaned = cleanWebp(aWebp(size, [["ALPH", Buffer.from([1, 2, 3])]]));
    expect(cleaned?.bytes.includes("VP8X")).toBe(true);
    expect(cleaned?.bytes.includes("ALPH")).toBe(true);
    expect(cleanWebp(cleaned?.bytes ?? Buffer.alloc(0))?.bytes.equals(cleaned?.bytes ?? words)).toBe(true);
  });

  it("refuses one that moves, and goes by the size of the image itself", () => {
    expect(cleanWebp(aWebp(size, [["ANIM", Buffer.alloc(6)]]))).toBeNull();
    const small = Buffer.from([0, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
    expect(cleanWebp(aWebp({ width: 16000, height: 16000 }, [["VP8X", small]]))).toMatchObject({ width: 16000 });
  });
});

describe("any bytes", () => {
  const beginnings = [
    Buffer.alloc(0),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    Buffer.from("RIFF\0\0\0\0WEBP", "latin1"),
  ];
  const bytes = fc.oneof(
    fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 })).map((parts) => Buffer.concat(parts)),
    // A real one with some of its bytes changed.
    fc
      .tuple(
        fc.constantFrom(withExif(aJpeg(size), 6), aPng(size, [["tEXt", words]]), aWebp(size, [["EXIF", words]])),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(500),
      )
      .map(([real, changes, length]) => {
        const changed = Buffer.from(real);
        for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
        return changed.subarray(0, length);
      }),
  );

  it("are named and cleaned without an error, and never grow", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const { format } = sniff(given);
        for (const clean of [cleanJpeg, cleanPng, cleanWebp]) {
          const cleaned = clean(given);
          // An own head of at most that many bytes takes the place of what was there.
          if (cleaned) expect(cleaned.bytes.length).toBeLessThanOrEqual(given.length + 60);
        }
        expect([null, "jpeg", "png", "webp", "pdf"]).toContain(format);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what bytes are", () => {
  it.each([
    ["pdf", "%PDF-1.7\n"],
    ["gif", "GIF89a"],
    ["heic", "\0\0\0\x18ftypheic"],
    ["avif", "\0\0\0\x18ftypavif"],
    ["video", "\0\0\0\x18ftypmp42"],
    ["tiff", "II*\0"],
    ["bmp", "BM6"],
    ["zip", "PK\x03\x04 foto.jpg"],
    ["office", "PK\x03\x04 [Content_Types].xml word/document.xml"],
    ["office", "\xd0\xcf\x11\xe0"],
    ["audio", "OggS"],
    ["program", "MZ\x90"],
    ["web-page", "  <!DOCTYPE html>"],
    ["web-page", "<?xml version='1.0'?><svg/>"],
    // Readers would take this for a PDF, and others for something else.
    ["unknown", "junk %PDF-1.7"],
    ["unknown", ""],
  ])("%s by how they begin: %j", (name, beginning) => {
    const sniffed = sniff(Buffer.from(beginning, "latin1"));
    expect(sniffed.format ?? sniffed.refused).toBe(name);
  });
});

describe("cleaning a pdf", () => {
  const packet = `<?xpacket begin="" id="W5M0"?><x:xmpmeta>Teststraat 12</x:xmpmeta><?xpacket end="w"?>`;
  const photo = withExif(
    aJpeg(size, [
      [0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0Teststraat", "latin1")],
      [0xe1, Buffer.from("http://ns.adobe.com/xmp/extension/\0Teststraat", "latin1")],
      [0xed, Buffer.from("Photoshop 3.0\0Teststraat", "latin1")],
    ]),
  );
  const stream = (dictionary: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`1 0 obj<<${dictionary}/Length ${content.length}>>stream\n`),
      content,
      Buffer.from("\nendstream"),
    ]);
  const document = Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    stream("/Type/XObject/Subtype/Image/Filter/DCTDecode", photo),
    stream("/Type/Metadata/Subtype/XML", Buffer.from(packet)),
    stream("/Type/Metadata/Subtype/XML", Buffer.from('<?xpacket begin="" without an end?>')),
    Buffer.from("Exif is a word"),
    stream("/Type/Metadata/Subtype/XML", Buffer.from(packet)),
  ]);

  it("leaves out where and with what its photos were made, and moves nothing", () => {
    const cleaned = cleanPdf(document);
    expect(cleaned).toHaveLength(document.length);
    for (const left of [traces.maker, "Exif\0", "Teststraat", "ns.adobe.com/x", "Photoshop"])
      expect(cleaned.includes(left)).toBe(false);
    for (const kept of ["endstream", "<?xpacket end=", "Exif is a word", "without an end"])
      expect(cleaned.indexOf(kept)).toBe(document.indexOf(kept));
    // The image itself, byte for byte.
    const image = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]);
    expect(cleaned.indexOf(image)).toBe(document.indexOf(image));
    expect(cleanPdf(cleaned).equals(cleaned)).toBe(true);
  });

  it("never throws, and never makes it longer", () => {
    const near = fc.constantFrom(
      "Exif\0\0",
      "<?xpacket begin=",
      "?>",
      "endstream",
      "<?xpacket end=",
      "\xff\xe1\x00",
      "\xff\xff",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(near, fc.string()), { maxLength: 12 }), (parts) => {
        const bytes = Buffer.from(parts.join(""), "latin1");
        expect(cleanPdf(bytes)).toHaveLength(bytes.length);
      }),
    );
  });
});
