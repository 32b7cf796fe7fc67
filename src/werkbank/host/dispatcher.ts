// Executes one request of office.js (Actions on ObjectPaths) against a model of plain classes.
import { apiNotFound, HostError } from './errors';
import { isWrite, type Faults } from './faults';
import { identity, query } from './query';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';
import { callMember, readMember, WireObject, writeMember } from './wireObject';

export interface DispatcherOptions {
  /** the object behind object path type 1: the workbook */
  root: WireObject;
  /** objects office.js asks for by their full name */
  services: Readonly<Record<string, WireObject>>;
  /** waits until what this request wrote has been calculated, custom functions included */
  settle(): Promise<void>;
  /** waits for the running calculation, but not for custom functions: one of those may be asking this very question */
  calculated(): Promise<void>;
  /** begins one undo step, and gives what ends it */
  undoStep?(): () => void;
  faults?: Faults;
}

export type Dispatcher = (body: RequestBody) => Promise<ResponseBody>;

/** Objects the add-in keeps longer than one request (office.js "tracked objects"), by _ReferenceId. */
class References {
  private readonly objects = new Map<string, WireObject>();
  private next = 1;

  get(id: string): WireObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference', `This reference is not valid. (${id})`);
    return object;
  }

  keep(object: WireObject): string {
    for (const [id, kept] of this.objects) if (kept === object) return id;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    return id;
  }

  remove(id: unknown): void {
    this.objects.delete(String(id));
  }

  clear(): void {
    this.objects.clear();
  }
}

/** One request: resolves its object paths and carries out its actions in order. */
class Execution {
  private readonly objects = new Map<number, WireObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private readonly kept = new Set<number>();
  private dirty = false;
  /** office.js gives references back on its own, in a request nobody waits for: no faults there */
  private readonly tidies: boolean;

  constructor(
    private readonly body: RequestBody,
    private readonly references: References,
    private readonly options: DispatcherOptions,
  ) {
    this.tidies = body.Actions.some(({ Name: name }) => name === '_RemoveReference');
    for (const action of body.Actions) {
      if (action.ActionType === ActionType.method && action.Name === '_KeepReference') {
        this.kept.add(action.ObjectPathId);
      }
    }
  }

  async run(): Promise<ResponseBody> {
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        await this.act(action);
        index++;
      }
      await this.settle();
    } catch (error) {
      // A batch is not a transaction: what ran before stays, and is calculated.
      await this.settle();
      return { Error: describe(error, index), Results: this.results, TraceIds: this.traces };
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private async settle(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    await this.options.settle();
  }

  private async act(action: Action): Promise<void> {
    if (!this.tidies) this.options.faults?.beforeOperation();
    const value = await this.valueOf(action);
    this.results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
  }

  private async valueOf(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
        return this.load(action);
      case ActionType.method:
        return this.callMethod(action);
      case ActionType.set:
        return this.setProperty(action);
      case ActionType.trace:
        // Old style handlers wait for the id in TraceIds, the newer ones for a result of this action.
        this.traces.push(action.Id);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('GeneralException', `action type ${action.ActionType}`);
    }
  }

  private async instantiate(action: Action): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    if (object === null) return null;
    return { ...identity(object), ...this.referenceOf(action.ObjectPathId, object) };
  }

  private async load(action: Action): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    await this.settle();
    await this.options.calculated();
    const answer = query(object, action.QueryInfo ?? {});
    return answer && object && { ...answer, ...this.referenceOf(action.ObjectPathId, object) };
  }

  private async callMethod(action: Action): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.Name === '_KeepReference') return this.references.keep(object);
    if (action.Name === '_RemoveReference') {
      this.references.remove(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    if (action.Name === '_RemoveAllReferences') {
      this.references.clear();
      return null;
    }
    if (needsCalculation(action.Name)) await this.settle();
    return this.invoke(object, action.Name, action.ArgumentInfo);
  }

  private async setProperty(action: Action): Promise<null> {
    const object = await this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const [value] = await this.argumentsOf(action.ArgumentInfo);
    this.options.faults?.beforeWrite();
    this.dirty = true;
    writeMember(object, action.Name, value);
    return null;
  }

  private async invoke(object: WireObject, name: string, info?: ArgumentInfo): Promise<unknown> {
    const args = await this.argumentsOf(info);
    if (isWrite(name)) {
      this.options.faults?.beforeWrite();
      this.dirty = true;
    }
    return callMember(object, name, args);
  }

  private async argumentsOf(info?: ArgumentInfo): Promise<unknown[]> {
    const args: unknown[] = [];
    const ids = info?.ReferencedObjectPathIds;
    for (const [i, value] of (info?.Arguments ?? []).entries())
      args.push(await this.argument(value, ids?.[i]));
    return args;
  }

  /** An argument that is itself an Excel object carries the id of its object path. */
  private async argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    if (!Array.isArray(id) || !Array.isArray(value)) return value;
    const list: unknown[] = [];
    for (const [i, item] of value.entries()) list.push(await this.argument(item, id[i]));
    return list;
  }

  private async resolve(id: number): Promise<WireObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidReference', `object path ${id}`);
    const object = await this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<WireObject | null> {
    const { Name: name } = path;
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.options.root;
      case PathType.service:
        return this.service(name);
      case PathType.reference:
        return this.references.get(name);
      case PathType.nullObject:
        return null;
      default:
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null; // whatever hangs below a null object is null
    switch (path.ObjectPathType) {
      case PathType.method:
        if (needsCalculation(name)) await this.settle();
        return asObject(await this.invoke(parent, name, path.ArgumentInfo), parent, name);
      case PathType.property:
        return asObject(readMember(parent, name), parent, name);
      case PathType.indexer:
        return asObject(await this.invoke(parent, 'GetItem', path.ArgumentInfo), parent, 'GetItem');
      default:
        throw new HostError('GeneralException', `object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): WireObject {
    const service = this.options.services[name];
    if (!service) throw apiNotFound(name);
    return service;
  }

  /** Without _ReferenceId the second sync with the same range fails (InvalidObjectPath). */
  private referenceOf(pathId: number, object: WireObject): { _ReferenceId?: string } {
    return this.kept.has(pathId) ? { _ReferenceId: this.references.keep(object) } : {};
  }
}

/** Methods whose outcome depends on values this very batch may have written. Waiting for each getRange is too slow. */
const needsCalculation = (method: string): boolean =>
  /^Get(UsedRange|Spill|Surrounding|Dimension)/.test(method);

function asObject(value: unknown, parent: WireObject, name: string): WireObject | null {
  if (value === null || value instanceof WireObject) return value;
  throw apiNotFound(`${parent.wireClass}.${name} (object)`);
}

function describe(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
  const code = error instanceof HostError ? error.code : 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, ActionIndex: index, Location: '' };
}

/** Makes the function that answers requests; references live as long as it does. */
export function makeDispatcher(options: DispatcherOptions): Dispatcher {
  const references = new References();
  return async (body) => {
    const end = options.undoStep?.();
    try {
      return await new Execution(body, references, options).run();
    } finally {
      end?.();
    }
  };
}
