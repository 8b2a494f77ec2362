import { useState } from 'react';

import { regionName } from '../../lib/format/region';
import { text } from '../../lib/text/en';
import { TextField } from '../ui/text-field';

const words = text.options.region;

/** A code that KeyAPI does not document, typed. `region` is the one in force. */
export function RegionCode(props: { region: string; onCode: (code: string) => void }) {
  const { region, onCode } = props;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const code = typed.trim().toUpperCase();

  const commit = () => {
    const found = faultOf(code);
    setFault(found);
    if (found === null && code !== region) onCode(code);
  };
  return (
    <TextField
      label={words.code}
      hint={hintOf(code)}
      error={fault}
      width="short"
      value={typed}
      placeholder={region}
      maxLength={8}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      onText={(next) => {
        setTyped(next);
        setFault(null);
      }}
      onEnter={commit}
      onBlur={() => {
        // leaving the field untouched is no mistake
        if (code !== '') commit();
      }}
    />
  );
}

function faultOf(code: string): string | null {
  if (code === '') return words.faults.empty;
  if (!/^[A-Z]{2}$/.test(code)) return words.faults.shape;
  // the one mistake that everybody makes
  return code === 'UK' ? words.faults.uk : null;
}

function hintOf(code: string): string {
  if (!/^[A-Z]{2}$/.test(code) || code === 'UK') return words.codeHint;
  const name = regionName(code, undefined);
  return name === null ? words.codeUnknown : words.codeNamed(name);
}
