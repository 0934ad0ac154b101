/** What is known of a tab, made anew whenever somebody asks: of what its page said last, and of the settings of now. */
import type { NoticeMarks } from '../../core/marks';
import type { Page } from '../../core/page';
import { setBadge } from '../browser';
import type { PortalName, TabState } from '../messages';
import { portals } from '../portals';
import { noticeData } from '../storage/notice-data';
import { governed } from '../storage/policy';
import { isOn } from '../storage/settings';
import { recordOf, type TabRecord } from '../storage/tabs';
import { lookUpProblems } from './look-up';
import { mark } from './marking';
import { dataAddress } from './notice-data';

export async function tabState(tab: number): Promise<TabState> {
  const [record, settings] = await Promise.all([recordOf(tab), governed()]);
  const portal = record && portalOf(record);
  if (!record || !portal) return { kind: 'nothing' };
  if (!isOn(settings.portals, portal.id)) return { kind: 'off', portal };
  if (record.said.kind === 'unread') {
    const { sentence } = record.said;
    return sentence === null ? { kind: 'nothing' } : { kind: 'not-recognised', portal, sentence };
  }
  const { pages } = record.said;
  const { facts, notices } = await mark(pages, settings);
  return {
    kind: 'read',
    portal,
    notices,
    facts,
    data: await dataState(pages),
    problems: await lookUpProblems(facts, settings),
  };
}

function portalOf({ said }: TabRecord): PortalName | undefined {
  const found = portals.find(({ id, name }) =>
    said.kind === 'pages' ? id === said.pages[0]?.portal : name === said.portalName,
  );
  return found && { id: found.id, name: found.name };
}

async function dataState(pages: readonly Page[]): Promise<'none' | 'offered' | 'read'> {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0 || dataAddress(page) === undefined) return 'none';
  return (await noticeData(page.address)) === null ? 'offered' : 'read';
}

const badgeColour = '#1d4f5f';

/** How many suppliers there is something to say of. */
export async function showCount(tab: number, notices: readonly NoticeMarks[]): Promise<void> {
  const count = notices.flatMap(({ suppliers }) => suppliers).filter(({ hints }) => hints.length > 0).length;
  await setBadge(tab, count === 0 ? '' : String(count), badgeColour);
}
