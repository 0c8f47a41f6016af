/** What became of fetching a file: its bytes, a status that is no success, or no whole file. */
export type DownloadResult =
  | { readonly kind: "downloaded"; readonly bytes: Buffer }
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "too-large" }
  | { readonly kind: "broken-off" };

export interface DownloadOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly largestBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Fetches one file, and no more of it than is allowed, whatever its sender says about its size. Follows no redirect: what
 * is in the headers is meant for this address alone. Never throws for what a network or a platform does.
 */
export async function download(
  url: string,
  { headers, largestBytes, signal }: DownloadOptions,
): Promise<DownloadResult> {
  try {
    // Not compressed on the way: what is counted is what was sent.
    const asked = { ...headers, "accept-encoding": "identity" };
    const response = await fetch(url, { headers: asked, redirect: "manual", signal });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      return { kind: "refused", status: response.status };
    }
    const announced = response.headers.get("content-length");
    if (Number(announced ?? 0) > largestBytes) {
      await response.body.cancel();
      return { kind: "too-large" };
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.length;
      // Leaving the loop breaks the connection off.
      if (length > largestBytes) return { kind: "too-large" };
      chunks.push(chunk);
    }
    const isWhole = announced === null || Number(announced) === length;
    return isWhole ? { kind: "downloaded", bytes: Buffer.concat(chunks) } : { kind: "broken-off" };
  } catch {
    return { kind: "broken-off" };
  }
}
