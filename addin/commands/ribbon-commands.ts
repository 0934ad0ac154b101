import type { Host } from '../workbook/host';
import { type Actions, associateCommands, commands } from './associate';
import type { CommandTools } from './command';

/** The commands as the pane offers them too, and word of what those of the ribbon did. */
export function ribbonCommands(tools: Omit<CommandTools, 'tell'>, actions: Actions): Pick<Host, 'commands' | 'onTold'> {
  const told = new Set<(words: string) => void>();
  associateCommands(actions, {
    ...tools,
    tell: (words) => {
      for (const listener of told) listener(words);
    },
  });
  return {
    commands: commands.map(({ title, run }) => ({ title, run: () => run(tools) })),
    onTold: (listener) => void told.add(listener),
  };
}
