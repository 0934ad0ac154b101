/** What a person does to see the add-in in a real Excel, word for word. */
import { authorityName } from './certificate';

export interface Sideloaded {
  readonly id: string;
  readonly manifestFile: string;
  readonly authorityFile: string;
  /** On a Mac, where Excel finds the manifest. */
  readonly copiedTo: string | null;
}

const developerKey = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

export const stepsFor = ({ id, manifestFile, authorityFile, copiedTo }: Sideloaded): string => `
The manifest for development: ${manifestFile}
Whom to trust, once, so that Excel loads from this computer: ${authorityFile}
(It signed one certificate, for localhost, and its key is gone. It lasts a year.)

Windows
  1. certutil -user -addstore Root "${authorityFile}"
  2. reg add ${developerKey} /v ${id} /t REG_SZ /d "${manifestFile}" /f
  3. Close Excel, open it with a workbook, and choose Home > Add-ins > Goodmark (development).
  To undo: reg delete ${developerKey} /v ${id} /f
           certutil -user -delstore Root "${authorityName}"

Mac
  1. security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authorityFile}"
  2. ${copiedTo ? `The manifest was copied to ${copiedTo}` : 'Run this command on a Mac where Excel has been opened once: it copies the manifest to where Excel looks for it.'}
  3. Close Excel, open it with a workbook, and choose Home > Add-ins > Goodmark (development).
  To undo: security delete-certificate -c "${authorityName}"
           and delete the copied manifest.

Excel on the web, in a browser on this computer
  1. Trust the authority as above (on Linux, open https://localhost:3000 and accept its certificate).
  2. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose the manifest.
  To undo: clear the site data of the browser.
`;
