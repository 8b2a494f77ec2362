import { createHash, X509Certificate } from 'node:crypto';

import { generate } from 'selfsigned';

export const tiktokHost = 'www.tiktok.com';
export const keyapiHost = 'api.keyapi.ai';
/** A site that has nothing to do with us. */
export const strangerHost = 'stranger.example';

/** A fresh self-signed certificate for the three names, valid for a day to either side of now. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const day = 86_400_000;
  const { private: key, cert } = await generate([{ name: 'commonName', value: tiktokHost }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [tiktokHost, keyapiHost, strangerHost].map((value) => ({ type: 2, value })),
      },
    ],
  });
  return { key, cert };
}

/** How Chromium names a certificate's public key: SHA-256 in base64. */
export function fingerprintOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
