import type { FactId } from '../../core/facts/vocabulary';
import { ok } from '../../core/result';
import type { Setup } from '../../core/setup/setup';
import type { Where } from '../../core/source';
import type { Host, HostCommand } from '../workbook/host';
import type { Opened, Session } from '../workbook/session';
import { longCalls, wasCancelled } from './long-calls';
import { choicesOf } from './mapping';
import { count } from './numbers';
import { writeActions } from './preview/write-actions';
import { packOrderActions } from './setup/pack-order-actions';
import { packSheetActions } from './setup/pack-sheet-actions';
import { readSetupFile, setupFileName, setupFileText } from './setup-file';
import { initialState, type Panel, type PaneState, readSince, type Step, saying, visit } from './state';
import type { Store } from './store';
import { isAllOurs, whyActions } from './why/why-actions';

/** Everything a buyer can do in the pane. Each action leaves the store in a state that can be drawn. */
export type Actions = ReturnType<typeof createActions>;

/** The set-up with what the buyer said columns mean. */
const mappedSetup = ({ setup, choices }: PaneState): Setup | null =>
  setup && choices.size > 0 ? { ...setup, mapping: [...choices.values()] } : setup;

const withOpened = (state: PaneState, opened: Opened): PaneState =>
  saying(
    {
      ...state,
      opened,
      setup: state.setupTouched ? state.setup : (opened.resumed?.setup ?? opened.proposal.setup),
      choices: state.choices.size > 0 ? state.choices : choicesOf(opened.resumed?.setup.mapping ?? []),
      receipt: state.receipt ?? opened.resumed?.receipt ?? null,
      assessment: state.assessment ?? opened.resumed?.assessment ?? null,
      stale: state.assessment !== null,
    },
    `Read ${opened.name}: ${count(opened.recognition.sheets.filter(({ read }) => read).length, 'sheet')}.`,
  );

export function createActions(session: Session, store: Store<PaneState>) {
  const { get, update, updateGently } = store;
  const run = longCalls(store);
  let scoring = 0;

  /** `read`: the reading that what could not be read of packs is told with; one that came later is left alone. */
  const showPacks = async (read: Opened | undefined) => {
    const { packs, problems } = await session.packs();
    update((state) => ({
      ...state,
      packs,
      opened: read && state.opened === read ? { ...read, problems: [...read.problems, ...problems] } : state.opened,
    }));
  };

  const actions = {
    /** The pane runs in this program. */
    runIn: (host: Host) => update((state) => ({ ...state, host })),

    /** Says what was done, until it is dismissed. */
    tell: (words: string) => update((state) => saying({ ...state, told: words }, words)),

    /** Runs a command that the program's ribbon offers too. */
    async command({ title, run: carryOut }: HostCommand) {
      const words = await run(title, async () => ok(await carryOut()));
      if (words !== undefined) actions.tell(words);
    },

    async read() {
      update(({ packs, host, selected }) => ({ ...initialState, packs, host, selected }));
      const opened = await run('Reading the workbook', (onProgress) => session.open(onProgress), withOpened);
      // What was found is shown first: packs are looked at later.
      await showPacks(opened);
    },

    /** A person here changed a cell, perhaps while it is read; one of ours changes nothing that scores rest on. */
    edited(where: Where) {
      update((state) =>
        state.receipt && isAllOurs(state.receipt, where) ? state : { ...state, edited: { where }, preview: null },
      );
    },

    /** Reads the workbook as it is now, with all that the buyer has decided, and shows again what was shown. */
    async readAgain() {
      const { edited } = get();
      const opened = await run(
        'Reading the workbook again',
        (onProgress) => session.open(onProgress),
        (state, read) => readSince(withOpened(state, read), edited),
      );
      if (!opened) return;
      await showPacks(opened);
      if (get().assessment && !(await actions.score())) return;
      const { panel, why } = get();
      if (panel === 'why' && why) await actions.why(why.subject);
    },

    choose(where: Where, fact: FactId | null) {
      update((state) => ({
        ...state,
        choices: new Map(state.choices).set(where, { ...state.choices.get(where), where, fact }),
        ticked: new Set(state.ticked).add(where),
      }));
    },

    tick(wheres: readonly Where[], on: boolean) {
      update((state) => {
        const ticked = new Set(state.ticked);
        for (const where of wheres) on ? ticked.add(where) : ticked.delete(where);
        return { ...state, ticked };
      });
    },

    /** Reads again with what the buyer said, where that changes anything; true when the tender is ready for set-up. */
    async confirm() {
      const { opened, choices } = get();
      if (choices.size === 0) return opened !== null;
      const again = await run('Reading with your mapping', () => session.confirm([...choices.values()]), withOpened);
      return again !== undefined;
    },

    edit(change: (setup: Setup) => Setup) {
      update((state) =>
        state.setup
          ? {
              ...state,
              setup: change(state.setup),
              setupTouched: true,
              stale: true,
              cannotScore: [],
              baseline: state.baseline ?? state.assessment,
            }
          : state,
      );
    },

    /** Scores with the set-up as it stands; a later call overtakes an earlier one. */
    async score() {
      const turn = ++scoring;
      const { setup, busy } = get();
      const mapped = mappedSetup(get());
      if (!mapped) return false;
      if (busy) await session.cancel();
      const assessment = await run('Scoring', (onProgress) => session.score(mapped, onProgress));
      if (!assessment || turn !== scoring) return false;
      const ranked = assessment.bids.filter(({ rank }) => rank !== null).length;
      update((state) =>
        saying(
          { ...state, assessment, stale: state.setup !== setup, cannotScore: [], preview: null },
          `Scored ${count(assessment.bids.length, 'bid')}, ${ranked} ranked.`,
        ),
      );
      return true;
    },

    /** Scores the set-up as it is being edited, in the background: what does not fit yet is no failure. */
    async rescore() {
      // What the buyer asked for is under way, and must not be overtaken by a guess at what they may ask next.
      if (get().busy) return;
      scoring += 1;
      const turn = scoring;
      const mapped = mappedSetup(get());
      if (!mapped) return;
      await session.cancel();
      const result = await session.score(mapped);
      if (turn !== scoring || (!result.ok && wasCancelled(result.problems))) return;
      update((state) =>
        result.ok
          ? { ...state, assessment: result.value, stale: false, cannotScore: [], preview: null }
          : { ...state, stale: true, cannotScore: result.problems },
      );
    },

    /** Scores if need be, and shows the ranking. */
    async showScore() {
      const state = get();
      const done = state.assessment && !state.stale ? true : await actions.score();
      if (done) updateGently((now) => ({ ...visit(now), step: 'score', panel: null, baseline: null }));
    },

    ...writeActions(session, store, run),
    ...packOrderActions(session, store, run),
    ...packSheetActions(session, store, run),

    /** Compares what is written with what scoring again gives; what is shown and written next stays what it was. */
    async verify() {
      const { receipt } = get();
      const verification = receipt ? await run('Verifying', () => session.verify()) : null;
      updateGently((state) => ({ ...visit(state), verification: verification ?? null, panel: 'verify' }));
    },

    /** The set-up as a file to be saved; `null` before there is one. */
    setupFile() {
      const { opened } = get();
      const setup = mappedSetup(get());
      if (!setup || !opened) return null;
      const name = setupFileName(opened.name);
      update((state) => saying(state, state.host ? 'Copied the set-up.' : `Saved the set-up as ${name}.`));
      return { name, text: setupFileText(setup) };
    },

    /** Takes a set-up from a file in place of the present one; what does not fit changes nothing. */
    async loadSetup(name: string, text: string) {
      const setup = await run('Loading the set-up', async () => readSetupFile(name, text));
      if (!setup) return;
      actions.edit(() => setup);
      update((state) => ({ ...state, choices: choicesOf(setup.mapping ?? []) }));
      if (!(await actions.confirm())) return;
      updateGently((state) => saying({ ...visit(state), step: 'set-up', panel: null }, `Loaded the set-up ${name}.`));
    },

    ...whyActions(session, store),

    cancel: () => session.cancel(),
    go: (step: Step) => updateGently((state) => ({ ...visit(state), step, panel: null })),
    open: (panel: Panel) => updateGently((state) => ({ ...visit(state), panel })),
    dismiss: () => update((state) => ({ ...state, failure: null, told: null })),
    dismissReverted: () => update((state) => ({ ...state, reverted: null })),
  };
  return actions;
}
