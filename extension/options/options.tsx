import { show } from '../parts/show';
import { OptionsPage } from './OptionsPage';
import './options.css';

show(<OptionsPage />);
