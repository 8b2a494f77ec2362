import * as fc from 'fast-check';

// fast-check's own "binary" unit takes seconds to prepare, and knows no lone surrogates
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any text at all, lone surrogates and control characters included. */
export const anyText = fc.oneof(fc.string(), fc.string({ unit: codeUnit }));
