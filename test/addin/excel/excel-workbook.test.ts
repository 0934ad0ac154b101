import { workbookContract } from '../workbook/contract';
import { keptContract } from '../workbook/contract-kept';
import { packContract } from '../workbook/contract-packs';
import { protectedContract } from '../workbook/contract-protected';
import { renamedContract } from '../workbook/contract-renamed';
import { excelAdapter } from './excel-adapter';

const adapter = excelAdapter('Excel');
workbookContract(adapter);
keptContract(adapter);
protectedContract(adapter);
renamedContract(adapter);
packContract(adapter);
