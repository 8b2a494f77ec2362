import { generate } from 'selfsigned';

export const tiktokHost = 'www.tiktok.com';
export const keyapiHost = 'api.keyapi.ai';

/** A fresh self-signed certificate for both names, valid for a day to either side of now. */
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
        altNames: [tiktokHost, keyapiHost].map((value) => ({ type: 2, value })),
      },
    ],
  });
  return { key, cert };
}
