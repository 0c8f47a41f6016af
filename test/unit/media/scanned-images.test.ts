import { scannedImages } from "../../../src/media/scanned-images.ts";

const operators = { paintImageXObject: 85, paintInlineImageXObject: 86, paintImageMaskXObject: 83 };
const [width, height] = [304, 200];
const pixels = width * height;
const head = `P5\n${width} ${height}\n255\n`;

type Painted = readonly [operator: number, argument: unknown];
const aPage = (painted: readonly Painted[], kept: Readonly<Record<string, unknown>> = {}) => {
  const store = { get: (key: string, found: (image: unknown) => void) => found(kept[key] ?? null) };
  return {
    getOperatorList: async () => ({
      fnArray: painted.map(([operator]) => operator),
      argsArray: painted.map(([, argument]) => [argument]),
    }),
    objs: store,
    commonObjs: store,
  };
};
const shades = async (painted: readonly Painted[], kept?: Readonly<Record<string, unknown>>) =>
  (await scannedImages(aPage(painted, kept), operators)).map(({ key, greymap }) => {
    expect(greymap.subarray(0, head.length).toString("latin1")).toBe(head);
    const grey = greymap.subarray(head.length);
    expect(grey).toHaveLength(pixels);
    return [key, grey[0], grey[1], grey.at(-1)];
  });

describe("pictures on a page of a document", () => {
  it("become grey, whatever they are coded in", async () => {
    const bits = new Uint8Array(((width + 7) >> 3) * height).fill(0xff);
    bits[0] = 0b0111_1111;
    const colour = new Uint8Array(pixels * 3).fill(255);
    colour.set([255, 0, 0, 0, 0, 0]);
    const clear = new Uint8Array(pixels * 4).fill(255);
    clear.set([0, 255, 0, 255, 0, 0, 255, 255]);
    const found = await shades(
      [
        [85, "img_1"],
        [85, "g_img_2"],
        [86, { width, height, kind: 3, data: clear }],
        [83, { width, height, data: bits }],
        [83, { data: "img_mask" }],
      ],
      {
        img_1: { width, height, kind: 1, data: bits },
        g_img_2: { width, height, kind: 2, data: colour },
        img_mask: { width, height, data: bits },
      },
    );
    expect(found).toEqual([
      ["img_1", 0, 255, 255],
      ["g_img_2", 76, 0, 255],
      ["2", 149, 28, 255],
      ["3", 0, 255, 255],
      ["img_mask", 0, 255, 255],
    ]);
  });

  it("are left out when they are small, are not there, or hold less than they say", async () => {
    const small = { width: 190, height: 400, kind: 2, data: new Uint8Array(190 * 400 * 3) };
    const cutOff = { width, height, kind: 2, data: new Uint8Array(30) };
    const cutOffBits = { width, height, kind: 1, data: new Uint8Array(30) };
    const painted: readonly Painted[] = [small, cutOff, cutOffBits, { width, height }, null, 5].map((image) => [
      86,
      image,
    ]);
    expect(await shades([...painted, [85, "gone"], [31, "no picture"]])).toEqual([]);
  });
});
