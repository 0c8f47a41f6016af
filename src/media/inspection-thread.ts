import { parentPort } from "node:worker_threads";
import { type InspectionLimits, inspect, type TextReaders } from "./inspect.ts";
import { readDocument } from "./read-document.ts";
import { openPictureReader } from "./read-picture.ts";

/** What the thread is asked: one at a time, each answered with one Inspection. */
export interface InspectionRequest {
  readonly bytes: Uint8Array;
  readonly limits: InspectionLimits;
  /** False when reading pictures took too much before. */
  readonly readsPictures: boolean;
}

// Runs in a thread of its own, which is ended when it takes too much.
let opening: ReturnType<typeof openPictureReader> | undefined;
const readPicture: TextReaders["picture"] = async (bytes, isPage) => {
  opening ??= openPictureReader();
  return (await opening)(bytes, isPage);
};

parentPort?.on("message", ({ bytes, limits, readsPictures }: InspectionRequest) => {
  const picture = readsPictures ? readPicture : null;
  const readers: TextReaders = { picture, document: (pdf, within) => readDocument(pdf, within, picture) };
  void inspect(bytes, limits, readers).then((inspection) => parentPort?.postMessage(inspection));
});
