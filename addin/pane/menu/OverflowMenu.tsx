import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useRef } from 'react';
import { useActions, usePane } from '../context';
import { copyText } from '../copy-text';
import { saveText } from './save-text';

/** What is rarely needed: the packs, the log, verifying, the set-up as a file, help. */
export function OverflowMenu() {
  const { opened, setup, host } = usePane();
  const { command, open, read, verify, setupFile, loadSetup } = useActions();
  const input = useRef<HTMLInputElement>(null);
  const save = () => {
    const file = setupFile();
    if (file) saveText(file.name, file.text);
  };
  const copy = () => {
    const file = setupFile();
    if (file) void copyText(file.text);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Set-up to load"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void file.text().then((text) => loadSetup(file.name, text));
          // Choosing a file can leave the focus in Excel's sheet.
          currentTarget.parentElement?.querySelector<HTMLElement>('.more')?.focus();
          // The same file may be chosen again after a change on disk.
          currentTarget.value = '';
        }}
      />
      <Menu inline positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" aria-label="More" className="more">
            <span aria-hidden="true">⋯</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={!opened} onClick={() => open('packs')}>
              Rule packs
            </MenuItem>
            <MenuItem disabled={!opened} onClick={() => open('log')}>
              Log
            </MenuItem>
            <MenuItem disabled={!opened} onClick={() => void verify()}>
              Verify this workbook
            </MenuItem>
            <MenuDivider />
            {/* Excel's pane has no downloads on a Mac. */}
            <MenuItem disabled={!setup} onClick={host ? copy : save}>
              {host ? 'Copy the set-up' : 'Save the set-up'}
            </MenuItem>
            <MenuItem disabled={!opened} onClick={() => input.current?.click()}>
              Load a set-up
            </MenuItem>
            {host?.commands.map((one) => (
              <MenuItem key={one.title} onClick={() => void command(one)}>
                {one.title}
              </MenuItem>
            ))}
            <MenuDivider />
            <MenuItem disabled={!opened} onClick={() => void read()}>
              Read the workbook again
            </MenuItem>
            {host && <MenuItem onClick={() => open('works-here')}>What works here</MenuItem>}
            <MenuItem onClick={() => open('help')}>Help</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
