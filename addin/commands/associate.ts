/** Hands the commands to Excel. Called by the page that the manifest names, once the library is there. */
import type { Command, CommandTools } from './command';
import freeze from './freeze';
import prepareToShare from './prepare-to-share';

/** What of `Office.actions` is needed; the page hands it in. */
export interface Actions {
  associate(name: string, run: (event: CommandEvent) => unknown): void;
}

/** Excel waits for its end, and lets no other command of ours begin before. */
interface CommandEvent {
  completed(): void;
}

export const commands: readonly Command[] = [freeze, prepareToShare];

export function associateCommands(actions: Actions, { tell, ...tools }: CommandTools): void {
  for (const { name, run } of commands)
    actions.associate(name, async (event) => {
      try {
        tell(await run(tools));
      } finally {
        event.completed();
      }
    });
}
