/** Carries out one batch of the Office.js request protocol on host objects; it knows nothing of Excel. */
import {
  accessDenied,
  HostError,
  type HostObject,
  invalidReference,
  isHostObject,
  itemNotFound,
  notImplemented,
} from './host-object';
import { answerQuery } from './query';
import {
  type Action,
  type ArgumentInfo,
  actionKind,
  type Batch,
  type BatchResult,
  memberName,
  type ObjectPath,
  pathKind,
} from './wire';

type Resolve = (path: number) => HostObject | null;

/** A batch is answered up to its first error; what came before the error stays done, as in Excel. */
export class Interpreter {
  private readonly root: HostObject;
  private readonly references = new Map<string, { readonly now: () => HostObject; readonly letGo: () => void }>();
  private readonly referenceOf = new WeakMap<HostObject, string>();
  private nextReference = 1;

  private readonly services: Readonly<Record<string, HostObject>>;

  /** `services`: what the library makes by name, beside the workbook that everything else hangs from. */
  constructor(root: HostObject, services: Readonly<Record<string, HostObject>> = {}) {
    this.root = root;
    this.services = services;
  }

  /** `failAt`: an error to throw instead of carrying out the action of this index. */
  execute(batch: Batch, failAt?: { readonly action: number; readonly error: HostError }): BatchResult {
    const known = new Map<number, HostObject | null>();
    const resolve: Resolve = (id) => {
      if (!known.has(id)) known.set(id, this.objectAt(batch.ObjectPaths[id], resolve));
      return known.get(id) ?? null;
    };
    const result: BatchResult = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries())
      try {
        if (failAt?.action === index) throw failAt.error;
        const value = this.act(action, resolve);
        result.Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === actionKind.trace) result.TraceIds.push(action.Id);
      } catch (error) {
        // A bug of the stand-in itself must not look like an answer of Excel.
        const seen = error instanceof HostError ? error : new HostError('StandInBug', String(error), '', 500);
        result.Error = {
          Code: seen.code,
          Message: seen.message,
          Location: seen.location,
          ActionIndex: index,
          HttpStatusCode: seen.status,
        };
        break;
      }
    return result;
  }

  private objectAt(path: ObjectPath | undefined, resolve: Resolve): HostObject | null {
    if (!path) throw new HostError('InvalidObjectPath', 'The object path does not exist.');
    if (path.ObjectPathType === pathKind.global) return this.root;
    if (path.ObjectPathType === pathKind.nothing) return null;
    if (path.ObjectPathType === pathKind.reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw invalidReference(path.Name);
      const object = kept.now();
      this.referenceOf.set(object, path.Name);
      return object;
    }
    if (path.ObjectPathType === pathKind.newObject) {
      const service = this.services[path.Name];
      if (!service) throw notImplemented('service', path.Name);
      return service;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : resolve(path.ParentObjectPathId);
    // Stricter than the library's documents say, so that nothing here rests on what they leave open.
    if (parent === null) throw itemNotFound(path.Name);
    const name = memberName(path.Name);
    if (path.ObjectPathType === pathKind.property) {
      const door = parent.go?.[name];
      if (!door) throw notImplemented(parent.type, name);
      return door();
    }
    const method = path.ObjectPathType === pathKind.indexer ? 'getItem' : name;
    const found = this.call(parent, method, this.argumentsOf(path.ArgumentInfo, resolve));
    if (found !== null && !isHostObject(found)) throw notImplemented(parent.type, method);
    return found;
  }

  private argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
    const replaced = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) return value.map((one, n) => replaced(one, reference[n]));
      if (typeof reference === 'number' && reference > 0) return resolve(reference);
      return value;
    };
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, n) => (references ? replaced(value, references[n]) : value));
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = object.call?.[name];
    if (method) return method(...args);
    const strict = object.call?.[name.replace(/OrNullObject$/, '')];
    if (!strict || !name.endsWith('OrNullObject')) throw notImplemented(object.type, name);
    try {
      return strict(...args);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return null;
      throw error;
    }
  }

  private keyOf(object: HostObject): Record<string, unknown> {
    const reference = this.referenceOf.get(object);
    return {
      ...(object.id !== undefined && { Id: object.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  private act(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === actionKind.trace) return null;
    const object = resolve(action.ObjectPathId);
    const keyOf = (one: HostObject) => this.keyOf(one);
    switch (action.ActionType) {
      case actionKind.instantiate:
        return object === null ? null : this.keyOf(object);
      case actionKind.query:
        return answerQuery(object, action.QueryInfo, keyOf);
      case actionKind.ensureUnchanged:
        return null;
      case actionKind.method:
        return this.method(action, object, resolve);
      case actionKind.setProperty:
        return this.assign(object, action.Name, this.argumentsOf(action.ArgumentInfo, resolve)[0]);
      case actionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.assign(object, name, value);
        return null;
      default:
        throw new HostError('ApiNotFound', `[stand-in host] actions of type ${action.ActionType} are not implemented`);
    }
  }

  private method(action: Action, object: HostObject | null, resolve: Resolve): unknown {
    const args = this.argumentsOf(action.ArgumentInfo, resolve);
    if (action.Name === '_KeepReference') return this.keep(object);
    if (action.Name === '_RemoveReference') return this.forget(args[0]);
    if (object === null) throw itemNotFound(action.Name);
    const value = this.call(object, memberName(action.Name), args);
    return isHostObject(value) ? this.keyOf(value) : value;
  }

  private keep(object: HostObject | null): null {
    if (object && !this.referenceOf.has(object)) {
      const reference = `r${this.nextReference++}`;
      this.referenceOf.set(object, reference);
      this.references.set(reference, object.hold?.() ?? { now: () => object, letGo: () => {} });
    }
    return null;
  }

  private forget(reference: unknown): null {
    if (typeof reference !== 'string') return null;
    this.references.get(reference)?.letGo();
    this.references.delete(reference);
    return null;
  }

  private assign(object: HostObject | null, wire: string, value: unknown): null {
    const name = memberName(wire);
    if (object === null) throw itemNotFound(name);
    const set = object.set?.[name];
    if (!set) throw object.get?.[name] ? accessDenied(`${object.type}.${name}`) : notImplemented(object.type, name);
    set(value);
    return null;
  }
}
