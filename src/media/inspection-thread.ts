import { parentPort } from "node:worker_threads";
import { type InspectionLimits, inspect, type TextReaders } from "./inspect.ts";
import { readDocument } from "./read-document.ts";
import { openPictureReader } from "./read-picture.ts";

/** What the thread is asked: one at a time, each answered with one Inspection. */
export interface InspectionRequest {
  readonly bytes: Uint8Array;
  readonly limits: InspectionLimits;
  /** False when reading it took too much before. */
  readonly isRead: boolean;
}

// Runs in a thread of its own, which is ended when it takes too much.
let pictures: ReturnType<typeof openPictureReader> | undefined;
const readers: TextReaders = {
  async picture(bytes) {
    pictures ??= openPictureReader();
    return (await pictures)(bytes);
  },
  document: (bytes, limits) => readDocument(bytes, limits, readers.picture),
};

parentPort?.on("message", ({ bytes, limits, isRead }: InspectionRequest) => {
  void inspect(bytes, limits, isRead ? readers : null).then((inspection) => parentPort?.postMessage(inspection));
});
