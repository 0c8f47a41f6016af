import { createInspector, type InspectorOptions } from "../../../src/media/inspector.ts";
import { aFilledInForm, aJpeg, aPdf, aPdfBomb, aPng } from "../../builders/pictures.ts";

const options: InspectorOptions = {
  largestBytes: 10_000_000,
  largestPixels: 25_000_000,
  pages: 2,
  seconds: 60,
  memoryMegabytes: 768,
};

async function inspected(bytes: Buffer, change: Partial<InspectorOptions> = {}) {
  const inspector = createInspector({ ...options, ...change });
  try {
    return await inspector.inspect(bytes);
  } finally {
    await inspector.close();
  }
}

const catalogue = "<</Type/Catalog/Pages 2 0 R>>";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
function aPdfOfPages(texts: readonly string[]): Buffer {
  const first = 4;
  const kids = texts.map((_text, index) => `${first + index * 2} 0 R`).join(" ");
  return aPdf([
    catalogue,
    `<</Type/Pages/Kids[${kids}]/Count ${texts.length}>>`,
    font,
    ...texts.flatMap((text, index) => {
      const drawn = text === "" ? "" : `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F1 3 0 R>> >>/Contents ${first + index * 2 + 1} 0 R>>`,
        `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      ];
    }),
  ]);
}

describe("the inspector", () => {
  it("reads pages up to a limit, and says what it left out", async () => {
    const inspector = createInspector(options);
    const reading = async (...texts: string[]) => {
      const seen = await inspector.inspect(aPdfOfPages(texts));
      return seen.outcome === "opened" ? [seen.reading, seen.text] : [seen.problem];
    };
    expect(await reading("een", "twee")).toEqual(["text", "een\n\ntwee"]);
    expect(await reading("een", "twee", "drie")).toEqual(["partly", "een\n\ntwee"]);
    expect(await reading("een", "")).toEqual(["partly", "een"]);
    expect(await reading("", "")).toEqual(["unread", ""]);
    const form = await inspector.inspect(aFilledInForm("Burgerservicenummer", "999900006"));
    expect(form).toMatchObject({ reading: "text", text: "Burgerservicenummer: 999900006" });
    await inspector.close();
  });

  it("refuses a picture that unfolds beyond the limit before anything is unfolded", async () => {
    const bomb = aPng({ width: 30_000, height: 30_000 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await inspected(bomb)).toMatchObject({ outcome: "unopened", problem: "too-many-pixels" });
    expect(await inspected(aJpeg({ width: 65_000, height: 65_000 }))).toMatchObject({ problem: "too-many-pixels" });
  });

  it("ends a document that unfolds beyond the memory, and reads the next one", async () => {
    const bomb = aPdfBomb(700);
    expect(bomb.length).toBeLessThan(1_000_000);
    const inspector = createInspector({ ...options, memoryMegabytes: 256 });
    expect(await inspector.inspect(bomb)).toEqual({ outcome: "unopened", format: "pdf", problem: "too-heavy" });
    expect(await inspector.inspect(aPdfOfPages(["een"]))).toMatchObject({ outcome: "opened", text: "een" });
    await inspector.close();
  });

  it("reads the words of a document whose pictures take too long", async () => {
    const [width, height] = [4000, 3000];
    const gravel = Buffer.alloc((width / 8) * height);
    for (let at = 0; at < gravel.length; at++) gravel[at] = (Math.imul(at, 2654435761) >>> 11) & 0xff;
    const drawn = "q 300 0 0 150 0 0 cm /Im1 Do Q BT /F1 12 Tf 20 170 Td (kenmerk 12) Tj ET";
    const pdf = aPdf([
      catalogue,
      "<</Type/Pages/Kids[4 0 R]/Count 1>>",
      font,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 6 0 R>> >>/Contents 5 0 R>>",
      `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 1/Length ${gravel.length}>>stream\n${gravel.toString("latin1")}\nendstream`,
    ]);
    const seen = await inspected(pdf, { seconds: 8 });
    expect(seen).toMatchObject({ outcome: "opened", format: "pdf", reading: "partly", text: "kenmerk 12" });
  });

  it("shows a picture that takes too long to read, unread", async () => {
    const gravel = aPng({ width: 4000, height: 3000 }, [], (at) => (Math.imul(at, 2654435761) >>> 11) & 0xff);
    const seen = await inspected(gravel, { seconds: 8 });
    expect(seen).toMatchObject({ outcome: "opened", format: "png", reading: "unread", text: "" });
  });

  it.each([
    ["a picture without an image", aJpeg({ width: 60, height: 40 }), "damaged"],
    ["a document without a page", Buffer.from("%PDF-1.7\nnothing"), "damaged"],
    ["something too large", Buffer.alloc(10_000_001), "too-large"],
  ])("says what is wrong with %s", async (_name, bytes, problem) => {
    expect(await inspected(bytes)).toMatchObject({ outcome: "unopened", problem });
  });

  it("takes nothing any more when it is closed", async () => {
    const inspector = createInspector(options);
    await inspector.close();
    await expect(inspector.inspect(Buffer.alloc(1))).rejects.toThrow("closed");
  });
});
