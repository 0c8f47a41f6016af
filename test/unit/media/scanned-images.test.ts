import { type PaintedPage, scannedImages } from "../../../src/media/scanned-images.ts";

const operators = { paintImageXObject: 85, paintInlineImageXObject: 86, paintImageMaskXObject: 83 };
const [width, height] = [304, 200];
const pixels = width * height;

type Painted = readonly [operator: number, ...painted: readonly unknown[]];
const aPage = (painted: readonly Painted[], kept: Readonly<Record<string, unknown>> = {}, rotate = 0): PaintedPage => {
  const store = { get: (key: string, found: (image: unknown) => void) => found(kept[key] ?? null) };
  return {
    rotate,
    getOperatorList: async () => ({
      fnArray: painted.map(([operator]) => operator),
      argsArray: painted.map(([, ...rest]) => rest),
    }),
    objs: store,
    commonObjs: store,
  };
};

interface Found {
  readonly key: string;
  readonly head: string;
  readonly grey: Buffer;
}
async function found(page: PaintedPage): Promise<readonly (Found | string)[]> {
  const all: (Found | string)[] = [];
  for await (const { key, greymap } of scannedImages(page, operators)) {
    const end = greymap === null ? 0 : greymap.indexOf("255\n") + 4;
    if (greymap === null) all.push(key);
    else all.push({ key, head: greymap.subarray(0, end).toString("latin1"), grey: greymap.subarray(end) });
  }
  return all;
}
const shades = async (painted: readonly Painted[], kept?: Readonly<Record<string, unknown>>) =>
  (await found(aPage(painted, kept))).map((image) => {
    if (typeof image === "string") return [image];
    expect(image.head).toBe(`P5\n${width} ${height}\n255\n`);
    expect(image.grey).toHaveLength(pixels);
    return [image.key, image.grey[0], image.grey[1], image.grey.at(-1)];
  });

const bits = new Uint8Array(((width + 7) >> 3) * height).fill(0xff);
bits[0] = 0b0111_1111;

describe("pictures on a page of a document", () => {
  it("become grey, whatever they are coded in", async () => {
    const colour = new Uint8Array(pixels * 3).fill(255);
    colour.set([255, 0, 0, 0, 0, 0]);
    const clear = new Uint8Array(pixels * 4).fill(255);
    clear.set([0, 255, 0, 255, 0, 0, 255, 255]);
    expect(
      await shades(
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
      ),
    ).toEqual([
      ["img_1", 0, 255, 255],
      ["g_img_2", 76, 0, 255],
      ["2", 149, 28, 255],
      ["3", 0, 255, 255],
      ["img_mask", 0, 255, 255],
    ]);
  });

  it("lie on white paper where one can see through them", async () => {
    // Black all over; only its transparency tells the letters.
    const letters = new Uint8Array(pixels * 4);
    letters[3] = 255;
    letters[7] = 51;
    expect(await shades([[86, { width, height, kind: 3, data: letters }]])).toEqual([["0", 0, 204, 255]]);
  });

  it.each([
    [0, [0, 0], [width, height]],
    [90, [height - 1, 0], [height, width]],
    [180, [width - 1, height - 1], [width, height]],
    [270, [0, width - 1], [height, width]],
    [-90, [0, width - 1], [height, width]],
  ])("are turned as their page is (%d degrees)", async (rotate, [x, y], [across, down]) => {
    const [image] = await found(aPage([[86, { width, height, kind: 1, data: bits }]], {}, rotate));
    if (image === undefined || typeof image === "string") throw new Error("no picture");
    expect(image.head).toBe(`P5\n${across} ${down}\n255\n`);
    expect(image.grey.indexOf(0)).toBe((y as number) * (across as number) + (x as number));
    expect(image.grey.lastIndexOf(0)).toBe(image.grey.indexOf(0));
  });

  it("are named when they are large and cannot be decoded", async () => {
    const cutOff = { width, height, kind: 2, data: new Uint8Array(30) };
    const cutOffBits = { width, height, kind: 1, data: new Uint8Array(30) };
    expect(
      await shades([
        [86, cutOff],
        [86, cutOffBits],
        [86, { width, height }],
        [85, "gone", width, height],
      ]),
    ).toEqual([["0"], ["1"], ["2"], ["gone"]]);
  });

  it("come once each, and not when they are small or none", async () => {
    const small = { width: 190, height: 400, kind: 2, data: new Uint8Array(190 * 400 * 3) };
    const mask = { width, height, data: bits };
    const painted: readonly Painted[] = [
      [86, small],
      [86, null],
      [86, 5],
      [85, "gone"],
      [85, "gone", 10, 10],
      [31, "text"],
    ];
    expect(await found(aPage(painted))).toEqual([]);
    const twice = await found(
      aPage(
        [
          [83, { data: "img" }],
          [83, { data: "img" }],
        ],
        { img: mask },
      ),
    );
    expect(twice).toHaveLength(1);
  });
});
