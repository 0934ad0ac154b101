/** The messages between the Office.js library and its host, as far as this stand-in reads them. */

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResult {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

/** How a path leads to its object. */
export const pathKind = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const actionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Methods that only ask begin with `Get`, and the library's own with an underscore; these change nothing that is saved. */
const changesNothing = /^(?:Get|_|Suspend|Activate$|Select$|SetInvocation)/;

/** Whether the workbook is changed. The library's own flag is no help: it counts many a question as a write. */
export const isWrite = ({ Actions, ObjectPaths }: Batch): boolean =>
  Actions.some(({ ActionType, Name, ObjectPathId }) => {
    if (ActionType === actionKind.setProperty || ActionType === actionKind.update) return true;
    if (ActionType === actionKind.method) return !changesNothing.test(Name);
    const path = ActionType === actionKind.instantiate ? ObjectPaths[ObjectPathId] : undefined;
    return path?.ObjectPathType === pathKind.method && !changesNothing.test(path.Name);
  });

/** `GetRange` as the wire says it is `getRange` here; `_ValidateArraySize` is `_validateArraySize`. */
export const memberName = (wireName: string): string =>
  wireName.replace(/^(_?)([A-Z])/, (_found, start: string, letter: string) => start + letter.toLowerCase());

export const wireName = (member: string): string =>
  member.replace(/^(_?)([a-z])/, (_found, start: string, letter: string) => start + letter.toUpperCase());
