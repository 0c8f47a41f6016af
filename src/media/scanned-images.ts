// What PDF.js makes of a picture on a page; the package ships no types of it.
interface PdfImage {
  readonly width: number;
  readonly height: number;
  /** 1: a bit a pixel, 2: red, green and blue, 3: with transparency. */
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

export interface PaintedPage {
  /** Degrees by which the page is turned clockwise to be read. */
  readonly rotate: number;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  readonly objs: { get(key: string, found: (image: unknown) => void): void };
  readonly commonObjs: { get(key: string, found: (image: unknown) => void): void };
}

/** PDF.js's numbers for painting a picture: one kept beside the page, one in it, one of ink alone. */
export interface PaintOperators {
  readonly paintImageXObject: number;
  readonly paintInlineImageXObject: number;
  readonly paintImageMaskXObject: number;
}

/** A picture on a page that is large enough to hold text. */
export interface ScannedImage {
  /** What it is called in its document; another page may have the same. */
  readonly key: string;
  /** As a portable greymap, the way the page is read; `null` when it could not be decoded. */
  readonly greymap: Buffer | null;
}

// In pixels: what is smaller is a line, a logo or a stamp rather than a page or a card.
const smallest = { width: 200, height: 60, area: 60_000 } as const;
const [white, black] = [255, 0];

/** The pictures on a page, each once, one at a time: the next one is only made when the one before was seen to. */
export async function* scannedImages(page: PaintedPage, operators: PaintOperators): AsyncGenerator<ScannedImage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const seen = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    const isMask = operator === operators.paintImageMaskXObject;
    if (!isMask && operator !== operators.paintImageXObject && operator !== operators.paintInlineImageXObject) continue;
    const [painted, width, height] = argsArray[index] as readonly unknown[];
    const named = keyOf(painted);
    const key = named ?? `${index}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const image = named === null ? painted : await kept(page, named);
    const size = isSized(image) ? image : { width, height };
    if (!isLarge(size)) continue;
    // Ink where a bit is not set: the same as black on white.
    const greymap = isDecoded(image) ? greymapOf(isMask ? { ...image, kind: 1 } : image, page.rotate) : null;
    yield { key, greymap };
  }
}

// Named by itself, or by what it is painted with.
function keyOf(painted: unknown): string | null {
  if (typeof painted === "string") return painted;
  const data = (painted as { readonly data?: unknown } | null | undefined)?.data;
  return typeof data === "string" ? data : null;
}

function kept({ objs, commonObjs }: PaintedPage, key: string): Promise<unknown> {
  return new Promise((resolve) => (key.startsWith("g_") ? commonObjs : objs).get(key, resolve));
}

function isSized(image: unknown): image is PdfImage {
  const { width, height } = (image ?? {}) as Partial<PdfImage>;
  return typeof width === "number" && typeof height === "number";
}

function isDecoded(image: unknown): image is PdfImage & { readonly data: Uint8Array | Uint8ClampedArray } {
  return isSized(image) && ArrayBuffer.isView(image.data);
}

function isLarge({ width, height }: { readonly width: unknown; readonly height: unknown }): boolean {
  if (typeof width !== "number" || typeof height !== "number") return false;
  return width >= smallest.width && height >= smallest.height && width * height >= smallest.area;
}

// `null` when there is less of it than its size says.
function greymapOf(image: PdfImage & { readonly data: Uint8Array | Uint8ClampedArray }, rotate: number): Buffer | null {
  const { width, height } = image;
  const shade = shadesOf(image);
  if (shade === null) return null;
  const turns = (((Math.round(rotate / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width];
  const grey = Buffer.alloc(width * height);
  for (let y = 0, at = 0; y < down; y++)
    for (let x = 0; x < across; x++, at++) {
      // Where the pixel comes from that stands here once the page is turned clockwise.
      if (turns === 0) grey[at] = shade(x, y);
      else if (turns === 1) grey[at] = shade(y, height - 1 - x);
      else if (turns === 2) grey[at] = shade(width - 1 - x, height - 1 - y);
      else grey[at] = shade(width - 1 - y, x);
    }
  return Buffer.concat([Buffer.from(`P5\n${across} ${down}\n255\n`, "latin1"), grey]);
}

type Shade = (x: number, y: number) => number;

function shadesOf({
  width,
  height,
  kind,
  data,
}: PdfImage & { readonly data: Uint8Array | Uint8ClampedArray }): Shade | null {
  if (kind === 1) {
    const row = (width + 7) >> 3;
    if (data.length < row * height) return null;
    return (x, y) => (((data[y * row + (x >> 3)] as number) >> (7 - (x & 7))) & 1 ? white : black);
  }
  const channels = kind === 3 ? 4 : 3;
  if (data.length < width * height * channels) return null;
  // Weights of ITU-R BT.601, as pictures are greyed everywhere.
  const grey = (at: number) =>
    ((data[at] as number) * 77 + (data[at + 1] as number) * 150 + (data[at + 2] as number) * 29) >> 8;
  if (channels === 3) return (x, y) => grey((y * width + x) * 3);
  // On paper: of a scan that was made small, the letters are often in the transparency alone.
  return (x, y) => {
    const at = (y * width + x) * 4;
    return (white - ((data[at + 3] as number) * (white - grey(at))) / white) | 0;
  };
}
