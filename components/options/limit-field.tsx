import { useState } from 'react';

import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { TextField } from '../ui/text-field';

const words = text.options.money;

/** A whole number of credits, kept when the field is left or Enter is pressed. */
export function LimitField(props: {
  label: string;
  limit: number;
  most: number;
  onLimit: (limit: number) => void;
}) {
  const { label, limit, most, onLimit } = props;
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const commit = () => {
    if (typed === null) return;
    const found = faultOf(typed, most, format.exact(most));
    setFault(found);
    if (found !== null) return;
    setTyped(null);
    const chosen = Number(typed.trim());
    if (chosen !== limit) onLimit(chosen);
  };
  return (
    <TextField
      label={label}
      error={fault}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      suffix={words.unit}
      value={typed ?? String(limit)}
      onText={(next) => {
        setTyped(next);
        setFault(null);
      }}
      onEnter={commit}
      onBlur={commit}
    />
  );
}

function faultOf(typed: string, most: number, written: string): string | null {
  const digits = typed.trim();
  if (digits === '') return words.faults.empty;
  if (!/^\d+$/.test(digits)) return words.faults.notWhole;
  return Number(digits) > most ? words.faults.tooLarge(written) : null;
}
