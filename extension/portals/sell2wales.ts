/** Sell2Wales's notices. */
import { proactisPortal } from './proactis';

export const sell2wales = proactisPortal('sell2wales', 'Sell2Wales', 'www.sell2wales.gov.wales');
