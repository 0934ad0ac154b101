import { type HostObject, hostObject } from '../host-object';

/** What the library asks for by name when a page starts in a shared runtime. */
export const services: Readonly<Record<string, HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': hostObject({
    type: 'CustomFunctions',
    call: { _setOsfControlContainerReadyForCustomFunctions: () => null },
  }),
  'Microsoft.InternalService.AddinInternalService': hostObject({
    type: 'AddinInternalService',
    call: { notifyActionHandlerReady: () => null },
  }),
  'Microsoft.AppRuntime.AppRuntimeService': hostObject({ type: 'AppRuntimeService' }),
};
