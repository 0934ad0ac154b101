/** The contract of every workbook adapter, held by one whose port stands at the other end of a line of messages. */
import { expose, wrap } from 'comlink';
import { afterEach } from 'vitest';
import { type OfferedPort, offeredPort, portOfPage } from '../../../addin/session/port-across';
import { excelAdapter } from '../excel/excel-adapter';
import { workbookContract } from '../workbook/contract';
import { keptContract } from '../workbook/contract-kept';
import { protectedContract } from '../workbook/contract-protected';
import { renamedContract } from '../workbook/contract-renamed';

const lines: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of lines.splice(0)) {
    port1.close();
    port2.close();
  }
});

const adapter = excelAdapter('Excel, from a worker', (port) => {
  const line = new MessageChannel();
  lines.push(line);
  expose(offeredPort(port), line.port1);
  return portOfPage(wrap<OfferedPort>(line.port2));
});

workbookContract(adapter);
keptContract(adapter);
protectedContract(adapter);
renamedContract(adapter);
