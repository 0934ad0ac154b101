import { activeTab } from '../browser';
import { show } from '../parts/show';
import { TabView } from './TabView';
import './popup.css';

/** Opened from the toolbar it is about the tab in front; opened as a page, about the tab its address names. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tab = Number.isInteger(named) ? named : await activeTab();
show(<TabView tab={tab ?? -1} />);
