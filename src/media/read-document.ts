import { getDocumentProxy } from "unpdf";
import { PasswordError, type ReadText } from "./inspect.ts";

// What is used of a page of PDF.js; the package ships no types of it.
interface Page {
  getTextContent(): Promise<{ readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[] }>;
  getAnnotations(): Promise<readonly Annotation[]>;
}

interface Annotation {
  readonly fieldName?: unknown;
  readonly alternativeText?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
}

/**
 * The text of a PDF's first pages, with what was filled in in its forms. A page without text is taken for a scan: what
 * stands on it was not read. Rejects for what is no PDF, and with a PasswordError for one that is locked.
 */
export async function readDocument(bytes: Uint8Array, pages: number): Promise<ReadText> {
  // The library keeps what it is given for itself.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw error instanceof Error && error.name === "PasswordException" ? new PasswordError() : error;
  });
  const texts: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, pages); number++)
    texts.push(await textOf(await document.getPage(number)));
  const read = texts.filter((text) => text !== "");
  const isWhole = read.length === document.numPages;
  return { reading: isWhole ? "text" : read.length > 0 ? "partly" : "unread", text: read.join("\n\n") };
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const words = items.map(({ str = "", hasEOL }) => (hasEOL ? `${str}\n` : str));
  return [words.join(""), ...(await page.getAnnotations()).map(filledIn)]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
}

// What a field is called tells what the number in it is.
function filledIn({ alternativeText, fieldName, fieldValue, contentsObj }: Annotation): string {
  const label = [alternativeText, fieldName].find((name) => typeof name === "string" && name !== "");
  const value = [fieldValue, contentsObj?.str].find((text) => typeof text === "string" && text !== "");
  return value === undefined ? "" : `${label ?? ""}: ${value}`;
}
