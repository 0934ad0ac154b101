/** What stands behind a proxy of the library: named members, and a loud refusal of all others. */

type Getters = Readonly<Record<string, () => unknown>>;
type Setters = Readonly<Record<string, (value: unknown) => void>>;
type Doors = Readonly<Record<string, () => HostObject | null>>;
type Calls = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Members are named as in the Excel API, so that a test can hold them against the library's own metadata. */
export interface HostObject {
  /** Class of the Excel API: `Range`. */
  readonly type: string;
  /** What the library addresses the object by from now on. */
  readonly id?: string | number;
  readonly get?: Getters;
  readonly set?: Setters;
  readonly go?: Doors;
  readonly call?: Calls;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  /** Known to the interpreter as an object; plain results are not. */
  readonly isHostObject: true;
  /** From the moment it is held on: what it stands for now, until it is let go. Without it, a held object stays as it is. */
  readonly hold?: () => { readonly now: () => HostObject; readonly letGo: () => void };
  /** Behind a `Range`: where it stands, for the members that take one as an argument. */
  readonly subject?: unknown;
}

export const hostObject = (members: Omit<HostObject, 'isHostObject'>): HostObject => ({
  ...members,
  isHostObject: true,
});

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'isHostObject' in value;

/** An error as Excel gives it: its code is what add-ins go by. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string;
  readonly status: number;

  constructor(code: string, message: string, location = '', status = 400) {
    super(message);
    this.code = code;
    this.location = location;
    this.status = status;
  }
}

export const itemNotFound = (location: string) =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const invalidArgument = (location: string, message?: string) =>
  new HostError(
    'InvalidArgument',
    message ?? 'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const invalidReference = (location: string) =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);

export const accessDenied = (location: string) =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);

export const notImplemented = (type: string, name: string) =>
  new HostError('ApiNotFound', `[stand-in host] ${type}.${name} is not implemented`, `${type}.${name}`, 404);

export function textArgument(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function numberArgument(value: unknown, location: string): number {
  if (typeof value !== 'number') throw invalidArgument(location);
  return value;
}
