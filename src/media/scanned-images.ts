// What PDF.js makes of a picture on a page; the package ships no types of it.
interface PdfImage {
  readonly width: number;
  readonly height: number;
  /** 1: a bit a pixel, 2: red, green and blue, 3: with transparency. */
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

export interface PaintedPage {
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

// In pixels: what is smaller is a line, a logo or a stamp rather than a page or a card.
const smallest = { width: 200, height: 60, area: 60_000 } as const;

/** The pictures on a page that are large enough to hold text, as portable greymaps, with what makes each the same again. */
export async function scannedImages(
  page: PaintedPage,
  operators: PaintOperators,
): Promise<readonly { readonly key: string; readonly greymap: Buffer }[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: { key: string; greymap: Buffer }[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const isMask = operator === operators.paintImageMaskXObject;
    if (!isMask && operator !== operators.paintImageXObject && operator !== operators.paintInlineImageXObject) continue;
    const [painted] = argsArray[index] as readonly unknown[];
    const key = keyOf(painted);
    const image = key === null ? painted : await kept(page, key);
    if (!isImage(image) || !isLarge(image)) continue;
    // Ink where a bit is not set: the same as black on white.
    const greymap = greymapOf(isMask ? { ...image, kind: 1 } : image);
    if (greymap !== null) found.push({ key: key ?? `${index}`, greymap });
  }
  return found;
}

// Named by itself, or by what it is painted with.
function keyOf(painted: unknown): string | null {
  if (typeof painted === "string") return painted;
  const data = (painted as { readonly data?: unknown } | null)?.data;
  return typeof data === "string" ? data : null;
}

function kept({ objs, commonObjs }: PaintedPage, key: string): Promise<unknown> {
  return new Promise((resolve) => (key.startsWith("g_") ? commonObjs : objs).get(key, resolve));
}

function isImage(image: unknown): image is PdfImage & { readonly data: Uint8Array | Uint8ClampedArray } {
  const { data } = (image ?? {}) as PdfImage;
  return ArrayBuffer.isView(data);
}

function isLarge({ width, height }: PdfImage): boolean {
  return width >= smallest.width && height >= smallest.height && width * height >= smallest.area;
}

// `null` when there is less of it than its size says.
function greymapOf({ width, height, kind, data }: PdfImage): Buffer | null {
  if (data === undefined) return null;
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1");
  const grey = Buffer.alloc(width * height, 255);
  if (kind === 1) {
    const row = (width + 7) >> 3;
    if (data.length < row * height) return null;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const bit = ((data[y * row + (x >> 3)] as number) >> (7 - (x & 7))) & 1;
        grey[y * width + x] = bit === 1 ? 255 : 0;
      }
    return Buffer.concat([head, grey]);
  }
  const channels = kind === 3 ? 4 : 3;
  if (data.length < width * height * channels) return null;
  // Weights of ITU-R BT.601, as pictures are greyed everywhere.
  for (let at = 0, from = 0; at < grey.length; at++, from += channels)
    grey[at] = ((data[from] as number) * 77 + (data[from + 1] as number) * 150 + (data[from + 2] as number) * 29) >> 8;
  return Buffer.concat([head, grey]);
}
