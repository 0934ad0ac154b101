/** The native bridge that the library talks through: limits, injected faults, a tally of round trips, and events. */
import { HostError } from './host-object';
import { type Batch, type BatchResult, isWrite } from './wire';

/** Largest request and largest response of Excel on the web, in bytes. */
const limit = 5 * 1024 * 1024;

export interface Fault {
  readonly code: string;
  /** Fail at this action of the batch, with all before it done; without it the batch fails before anything is done. */
  readonly atAction?: number;
  /** Carry the whole batch out, then lose the answer. */
  readonly afterwards?: boolean;
}

export interface RoundTrip {
  readonly batch: Batch;
  readonly requestBytes: number;
  responseBytes: number;
  readonly isWrite: boolean;
}

export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: string;
}

interface Envelope {
  readonly id: number;
  readonly message: { readonly body: Batch };
}

export class Bridge {
  onMessageFromHost: (text: string) => void = () => {};
  /** Every batch so far, in order, but for those that only let go of references. */
  readonly trips: RoundTrip[] = [];
  /** Asked before each batch. */
  faults: (trip: RoundTrip, number: number) => Fault | undefined = () => undefined;
  private readonly execute: (batch: Batch, failAt?: { action: number; error: HostError }) => BatchResult;
  private readonly settle: () => readonly HostEvent[];

  /** `settle` gives the events that a batch brought about. */
  constructor(
    execute: (batch: Batch, failAt?: { action: number; error: HostError }) => BatchResult,
    settle: () => readonly HostEvent[],
  ) {
    this.execute = execute;
    this.settle = settle;
  }

  /** Called by the library; arrow functions, because it takes the members apart. */
  readonly sendMessageToHost = (text: string): void => {
    const envelope = JSON.parse(text) as Envelope;
    const { body: batch } = envelope.message;
    const trip = { batch, requestBytes: text.length, responseBytes: 0, isWrite: isWrite(batch) };
    const housekeeping =
      batch.Actions.some(({ Name }) => Name === '_RemoveReference') &&
      batch.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);
    if (!housekeeping) this.trips.push(trip);
    const fault = housekeeping ? undefined : this.faults(trip, this.trips.length - 1);
    if (text.length > limit) {
      this.refuse(envelope.id, 'RequestPayloadSizeLimitExceeded');
      return;
    }
    if (fault && fault.atAction === undefined && !fault.afterwards) {
      this.refuse(envelope.id, fault.code);
      return;
    }
    const failAt =
      fault?.atAction === undefined
        ? undefined
        : { action: fault.atAction, error: new HostError(fault.code, `Injected ${fault.code}.`, '', 500) };
    const result = this.execute(batch, failAt);
    const answer = JSON.stringify({
      id: envelope.id,
      type: 1,
      message: { statusCode: 200, headers: {}, body: result },
    });
    trip.responseBytes = answer.length;
    if (fault?.afterwards) {
      this.refuse(envelope.id, fault.code);
      return;
    }
    if (answer.length > limit) {
      this.refuse(envelope.id, 'ResponsePayloadSizeLimitExceeded');
      return;
    }
    this.reply(answer);
    this.raise(this.settle());
  };

  raise(entries: readonly HostEvent[]): void {
    if (entries.length > 0) this.reply(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  }

  private refuse(id: number, code: string): void {
    const body = JSON.stringify({ error: { code, message: `The host answered ${code}.` } });
    this.reply(JSON.stringify({ id, type: 1, message: { statusCode: 400, headers: {}, body } }));
  }

  private reply(text: string): void {
    queueMicrotask(() => this.onMessageFromHost(text));
  }
}
