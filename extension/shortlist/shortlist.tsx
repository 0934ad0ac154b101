import { show } from '../parts/show';
import { ShortlistPage } from './ShortlistPage';
import './shortlist.css';

show(<ShortlistPage />);
