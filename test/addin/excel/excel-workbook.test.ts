import { workbookContract } from '../workbook/contract';
import { keptContract } from '../workbook/contract-kept';
import { packContract } from '../workbook/contract-packs';
import { excelAdapter } from './excel-adapter';

const adapter = excelAdapter('Excel');
workbookContract(adapter);
keptContract(adapter);
packContract(adapter);
