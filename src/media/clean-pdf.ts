const exifHead = Buffer.from("Exif\0\0", "latin1");
const xmpHead = Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1");
const packetBegin = Buffer.from("<?xpacket begin=", "latin1");
const packetEnd = Buffer.from("<?xpacket end=", "latin1");
const space = 0x20;
// The code of the JPEG segment that both stand in, and its length in two bytes.
const app1 = 0xe1;
const segmentHead = 4;

/**
 * A PDF in which what its pictures and its maker tell of place, time and device is overwritten: the Exif and XMP of photos in
 * it, and its own XMP. Nothing is moved, so that every place the file points to stays where it is. What was compressed once
 * more is not seen.
 */
export function cleanPdf(bytes: Uint8Array): Buffer {
  const cleaned = Buffer.from(bytes);
  for (const head of [exifHead, xmpHead])
    for (let at = cleaned.indexOf(head); at !== -1; at = cleaned.indexOf(head, at + 1)) {
      const start = at - segmentHead;
      if (start < 0 || cleaned[start] !== 0xff || cleaned[start + 1] !== app1) continue;
      // The length counts its own two bytes.
      cleaned.fill(0, at, Math.min(start + 2 + cleaned.readUInt16BE(start + 2), cleaned.length));
    }
  for (let at = cleaned.indexOf(packetBegin); at !== -1; at = cleaned.indexOf(packetBegin, at + 1)) {
    const from = cleaned.indexOf("?>", at);
    const to = cleaned.indexOf(packetEnd, at);
    if (from !== -1 && to > from) cleaned.fill(space, from + 2, to);
  }
  return cleaned;
}
