import type { FunctionCalls } from '../function-calls';
import { type HostObject, hostObject } from '../host-object';

/** What the library asks for by name when a page starts in a shared runtime, and when it has results of functions. */
export const services = (calls: FunctionCalls): Readonly<Record<string, HostObject>> => ({
  'Microsoft.ExcelServices.CustomFunctions': hostObject({
    type: 'CustomFunctions',
    call: {
      _setOsfControlContainerReadyForCustomFunctions: () => null,
      setInvocationArrayResults: (results) => calls.take(results),
      setInvocationResults: (results) => calls.take(results),
    },
  }),
  'Microsoft.InternalService.AddinInternalService': hostObject({
    type: 'AddinInternalService',
    call: { notifyActionHandlerReady: () => null },
  }),
  'Microsoft.AppRuntime.AppRuntimeService': hostObject({ type: 'AppRuntimeService' }),
});
