const app1 = 0xe1;
const app13 = 0xed;
// What tells of place, time and device in a JPEG, by the segment it stands in: Exif, XMP and its extension, IPTC.
const tellingHeads = [
  [app1, "Exif\0\0"],
  [app1, "http://ns.adobe.com/xap/1.0/\0"],
  [app1, "http://ns.adobe.com/xmp/extension/\0"],
  [app13, "Photoshop 3.0\0"],
] as const;
// A marker and a length, both of two bytes; the length counts itself.
const segmentHead = 4;
const [packetBegin, packetEnd, streamEnd] = ["<?xpacket begin=", "<?xpacket end=", "endstream"];
const longestHead = 200;
const space = 0x20;

/**
 * A PDF in which what its pictures and its maker tell of place, time and device is overwritten: the Exif, XMP and IPTC of
 * photos in it, and its own XMP. Nothing is moved, so that every place the file points to stays where it is. What was
 * compressed once more is not seen.
 */
export function cleanPdf(bytes: Uint8Array): Buffer {
  const cleaned = Buffer.from(bytes);
  for (const [code, words] of tellingHeads)
    for (const at of placesOf(cleaned, words)) {
      const start = at - segmentHead;
      if (start < 0 || cleaned[start] !== 0xff || cleaned[start + 1] !== code) continue;
      cleaned.fill(0, at, Math.min(start + 2 + cleaned.readUInt16BE(start + 2), cleaned.length));
    }
  const nextEnd = nextIn(placesOf(cleaned, packetEnd));
  const nextStreamEnd = nextIn(placesOf(cleaned, streamEnd));
  let done = 0;
  for (const at of placesOf(cleaned, packetBegin)) {
    if (at < done) continue;
    const head = cleaned.subarray(at, at + longestHead).indexOf("?>", 0, "latin1");
    const end = nextEnd(at);
    // A packet without an end is no reason to wipe what stands behind its stream.
    if (head === -1 || end >= nextStreamEnd(at)) continue;
    cleaned.fill(space, at + head + 2, end);
    done = end;
  }
  return cleaned;
}

function placesOf(bytes: Buffer, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(words, 0, "latin1"); at !== -1; at = bytes.indexOf(words, at + words.length, "latin1"))
    places.push(at);
  return places;
}

/** The first of some places behind another; the places asked for only ever go up. Infinity when there is none. */
function nextIn(places: readonly number[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < places.length && (places[next] as number) <= at) next++;
    return places[next] ?? Number.POSITIVE_INFINITY;
  };
}
