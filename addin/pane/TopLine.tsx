import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useActions, usePane } from './context';

/** The pane's one line: what this is, whose workbook, and what is rarely needed. */
export function TopLine() {
  const { opened } = usePane();
  const { open, read } = useActions();
  return (
    <header className="top-line">
      <h1>Goodmark</h1>
      <span className="file-name" title={opened?.name}>
        {opened?.name}
      </span>
      <Menu positioning="below-end">
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
            <MenuItem disabled={!opened} onClick={() => void read()}>
              Read the workbook again
            </MenuItem>
            <MenuItem onClick={() => open('help')}>Help</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
