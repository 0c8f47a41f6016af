interface Cause {
  readonly code?: unknown;
  readonly syscall?: unknown;
  /** One for each address of a host, when all of them were tried. */
  readonly errors?: readonly Cause[];
}

// Before a connection stands, nothing of a message has left.
const beforeConnecting: ReadonlySet<unknown> = new Set(["connect", "getaddrinfo"]);
const noConnection: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
]);
// OpenSSL's names for a certificate we do not trust, and for another side that speaks no TLS.
const noTrust = /^ERR_TLS_|CERT|^UNABLE_TO_VERIFY_|^ERR_SSL_WRONG_VERSION_NUMBER$/;

/**
 * Whether an error of `fetch` proves that the other side got nothing of the request: no address, no connection, or no
 * TLS that we trust. Anything else may have broken off after it arrived.
 */
export function neverReached(error: unknown): boolean {
  const { cause } = error as { readonly cause?: Cause | null };
  return cause !== undefined && cause !== null && isBeforeSending(cause);
}

function isBeforeSending({ code, syscall, errors }: Cause): boolean {
  if (errors !== undefined && errors.length > 0) return errors.every(isBeforeSending);
  return beforeConnecting.has(syscall) || noConnection.has(code) || (typeof code === "string" && noTrust.test(code));
}
