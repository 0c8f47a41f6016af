import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The maker of certificates; `null` when there is none and nobody asked for it. Throws when it is required here. */
export const openssl: string | null = findOpenssl();

function findOpenssl(): string | null {
  if (spawnSync("openssl", ["version"]).status === 0) return "openssl";
  if (process.env.REQUIRE_SERVICES !== undefined) throw new Error("A certificate is required here: install openssl.");
  return null;
}

/** A certificate for a host that nobody trusts, made on the spot. */
export function aCertificate(host: string): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "berichtwacht-certificate-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const made = spawnSync("openssl", [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
      ...["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`, "-keyout", key, "-out", cert],
    ]);
    if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
