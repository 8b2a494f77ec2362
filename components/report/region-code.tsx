import { useEffect, useRef, useState } from 'react';

import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { TextField } from '../ui/text-field';

const words = text.options.region;

/** A region's code, typed; `region` is the one in force. Left empty, nothing was meant. */
export function RegionCode(props: {
  region: string;
  onCode: (code: string) => void;
  onCancel: () => void;
}) {
  const { region, onCode, onCancel } = props;
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const code = typed.trim().toUpperCase();

  useEffect(() => field.current?.focus(), []);

  const commit = () => {
    const found = faultOf(code);
    setFault(found);
    if (found === null) onCode(code);
  };
  return (
    <TextField
      ref={field}
      label={words.code}
      hint={hintOf(code, format.regionName)}
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
      onBlur={code === '' ? onCancel : commit}
    />
  );
}

function faultOf(code: string): string | null {
  if (code === '') return words.faults.empty;
  if (!/^[A-Z]{2}$/.test(code)) return words.faults.shape;
  // the one mistake that everybody makes
  return code === 'UK' ? words.faults.uk : null;
}

function hintOf(code: string, nameOf: (code: string) => string | null): string {
  if (!/^[A-Z]{2}$/.test(code) || code === 'UK') return words.codeHint;
  const name = nameOf(code);
  return name === null ? words.codeUnknown : words.codeNamed(name);
}
