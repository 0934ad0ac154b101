import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from './copy-text';

interface Props {
  readonly label: string;
  /** What a screen reader calls it, where several stand on a page. */
  readonly name?: string;
  readonly text: () => string;
}

/** Copies a text and says so; where the web view does not let it, says what to do instead. */
export function CopyButton({ label, name, text }: Props) {
  const [said, setSaid] = useState('');
  return (
    <span className="copy">
      <Button
        size="small"
        {...(name !== undefined && { 'aria-label': name })}
        onClick={async () => {
          setSaid((await copyText(text())) ? 'Copied.' : 'Not copied: select the text and press Ctrl+C.');
        }}
      >
        {label}
      </Button>
      <span role="status" className="quiet">
        {said}
      </span>
    </span>
  );
}
