/** A session as a worker offers it to a page: listeners come as proxies, results leave without what no pane draws. */
import type { MappingChoice } from '../../core/facts/recognition';
import { ok, type Result } from '../../core/result';
import type { Setup } from '../../core/setup/setup';
import type { PackOrder } from '../workbook/pack-orders';
import type { Plan, Progress } from '../workbook/port';
import type { Session } from '../workbook/session';
import { lightAssessment, lightOpened, lightProgress } from './light';

type OnProgress = ((progress: Progress) => void) | undefined;

const map = <T, U>(result: Result<T>, change: (value: T) => U): Result<U> =>
  result.ok ? ok(change(result.value)) : result;

/** `session` gives the one in hand: the worker offers its calls before there is a workbook. */
export const servedSession = (session: () => Session) => ({
  packs: () => session().packs(),
  publishers: () => session().publishers(),
  orderPacks: (order: PackOrder) => session().orderPacks(order),
  read: async (onProgress: OnProgress) =>
    map(await session().open(onProgress && ((progress) => onProgress(lightProgress(progress)))), lightOpened),
  confirm: async (choices: readonly MappingChoice[]) => map(await session().confirm(choices), lightOpened),
  score: async (setup: Setup, onProgress: OnProgress) => map(await session().score(setup, onProgress), lightAssessment),
  cancel: () => session().cancel(),
  preview: async (when?: 'as-read') =>
    map(await session().preview(when), (preview) => ({
      ...preview,
      rescored: preview.rescored && lightAssessment(preview.rescored),
    })),
  previewPack: (id: string) => session().previewPack(id),
  apply: (plan: Plan, onProgress: OnProgress) => session().apply(plan, onProgress),
  receipts: () => session().receipts(),
  revert: (receiptId?: string) => session().revert(receiptId),
  verify: () => session().verify(),
  why: (subject: Parameters<Session['why']>[0]) => session().why(subject),
});

export type ServedSession = ReturnType<typeof servedSession>;
