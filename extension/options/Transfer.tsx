import { useState } from 'react';
import { download } from '../parts/download';
import { settings } from '../storage/items';
import type { Change } from './OptionsPage';
import { readSettingsFile, settingsFile } from './settings-file';

interface Props {
  readonly change: Change;
  readonly opened: () => void;
}

/** Settings as a file: to keep, and to hand to a colleague. */
export function Transfer({ change, opened }: Props) {
  const [told, setTold] = useState('');
  const save = async () => {
    const { value } = await settings.read();
    download('goodmark-settings.json', settingsFile(value), 'application/json');
  };
  const open = async (file: File | undefined) => {
    const read = file && readSettingsFile(await file.text());
    if (read === undefined) return;
    if (read.ok) {
      await change(() => read.value);
      opened();
    }
    setTold(read.ok ? 'Those settings are in force now.' : `${read.problems[0]?.message} ${read.problems[0]?.hint}`);
  };
  return (
    <section>
      <h2>Settings as a file</h2>
      <div className="actions">
        <button type="button" onClick={save}>
          Save settings
        </button>
        <label>
          Open settings{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void open(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
