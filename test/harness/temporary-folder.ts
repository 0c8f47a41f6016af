import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder for the tests of a file, which goes with them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "berichtwacht-test-"));
  folders.push(folder);
  return folder;
}
