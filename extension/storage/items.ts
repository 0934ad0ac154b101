/** What is kept, beside what pages said (`tabs.ts`) and the data of notices (`notice-data.ts`). */
import { askedKind } from '../background/allowance';
import { item } from './item';
import { settingsKind } from './settings';
import { shortlistKind } from './shortlist';

export const settings = item(settingsKind);
export const shortlist = item(shortlistKind);
export const asked = item(askedKind);
