/**
 * What Office asks of an add-in-only manifest, as far as ours uses it: after the documentation of the elements
 * (learn.microsoft.com/javascript/api/manifest). Each rule gives what it found wrong, in words.
 */
import { all, attribute, type Element } from './element';

/** Children in the order that the schema demands; `?` may be absent, `*` may be any number, `+` at least one. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides*',
  AppDomains: 'AppDomain+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'Host VersionOverrides': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint*',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint CustomFunctions': 'Script Page Metadata Namespace',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab+',
  'ExtensionPoint ContextMenu': 'OfficeMenu+',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  OfficeMenu: 'Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action ExecuteFunction': 'FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

const typeOf = (element: Element): string => attribute(element, 'xsi:type');

/** Elements that have children in our manifest must be in the list above; all others must have none. */
export function misplaced(element: Element, under = ''): readonly string[] {
  const insideOverrides = under === 'VersionOverrides' || element.name === 'VersionOverrides';
  const below = insideOverrides ? 'VersionOverrides' : under;
  const known =
    order[`${element.name} ${typeOf(element)}`] ??
    (element.name === 'Hosts' ? 'Host+' : order[element.name === 'Host' ? `Host ${below}` : element.name]);
  const children = element.children.map(({ name }) => name);
  const pattern = new RegExp(`^${(known ?? '').replace(/(\w+)([?*+]?)\s*/g, '(?:$1 )$2')}$`);
  const here = pattern.test(children.map((name) => `${name} `).join(''))
    ? []
    : [`${element.name} has ${children.join(', ') || 'nothing in it'}; it should have ${known ?? 'nothing'}`];
  return [...here, ...element.children.flatMap((child) => misplaced(child, below))];
}

const resources = (manifest: Element): readonly Element[] =>
  all(manifest, 'Resources').flatMap((one) => one.children.flatMap(({ children }) => children));

export function unresolved(manifest: Element): readonly string[] {
  const ids = resources(manifest).map((one) => attribute(one, 'id'));
  const asked = all(manifest).flatMap((one) => one.attributes.get('resid') ?? []);
  return [
    ...asked.filter((id) => !ids.includes(id)).map((id) => `${id} is asked for and not there`),
    ...ids.filter((id) => !asked.includes(id)).map((id) => `${id} is there and not asked for`),
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${id} is there twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
  ];
}

const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

export const tooLong = (manifest: Element): readonly string[] => [
  ...Object.entries(longest).flatMap(([list, most]) =>
    all(manifest, list)
      .flatMap(({ children }) => children)
      .filter((one) => attribute(one, 'DefaultValue').length > most)
      .map((one) => `${attribute(one, 'id')} is longer than ${most} characters`),
  ),
  ...all(manifest, 'DisplayName')
    .filter((one) => attribute(one, 'DefaultValue').length > 125)
    .map(() => 'DisplayName is longer than 125 characters'),
  ...all(manifest, 'Description')
    .filter((one) => attribute(one, 'DefaultValue').length > 250)
    .map(() => 'Description is longer than 250 characters'),
];

/** Every address of the manifest. */
export const addressesIn = (manifest: Element): readonly string[] => [
  ...all(manifest)
    .map((one) => attribute(one, 'DefaultValue'))
    .filter((value) => /^\w+:\/\//.test(value)),
  ...all(manifest, 'AppDomain').map(({ text }) => text),
];

export function badAddresses(manifest: Element): readonly string[] {
  const origins = new Set(all(manifest, 'AppDomain').map(({ text }) => text));
  return [
    ...addressesIn(manifest).filter((address) => !address.startsWith('https://')),
    ...addressesIn(manifest).filter((address) => !URL.canParse(address) || !origins.has(new URL(address).origin)),
    ...[...origins].filter((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin),
  ].map((address) => `${address} is not https, not ours, or not an origin`);
}

/** Office always asks for the first, middle and last of these. */
const needed = ['16', '32', '80'];

/** `sizeOf`: width and height of an icon of the build, by its address. */
export function wrongIcons(
  manifest: Element,
  sizeOf: (address: string) => readonly [number, number] | null,
): readonly string[] {
  const addresses = new Map(resources(manifest).map((one) => [attribute(one, 'id'), attribute(one, 'DefaultValue')]));
  const claims = all(manifest, 'Icon').flatMap(({ children }) =>
    children.map(
      (image) => [addresses.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size'))] as const,
    ),
  );
  const own = [
    ...all(manifest, 'IconUrl').map((one) => [attribute(one, 'DefaultValue'), 32] as const),
    ...all(manifest, 'HighResolutionIconUrl').map((one) => [attribute(one, 'DefaultValue'), 64] as const),
  ];
  const lacking = all(manifest, 'Icon').filter(({ children }) =>
    needed.some((size) => !children.some((image) => attribute(image, 'size') === size)),
  );
  return [
    ...[...claims, ...own].flatMap(([address, size]) => {
      const [width, height] = sizeOf(address) ?? [];
      return width === size && height === size ? [] : [`${address} is not ${size} pixels square`];
    }),
    ...lacking.map(() => `an icon lacks one of the sizes ${needed.join(', ')}`),
  ];
}

/** One runtime for pane, commands and functions needs one page for all of them. */
export function apartFromRuntime(manifest: Element): readonly string[] {
  const [runtime] = all(manifest, 'Runtime');
  if (!runtime || attribute(runtime, 'lifetime') !== 'long') return ['there is no long-lived runtime'];
  const page = attribute(runtime, 'resid');
  const users = [
    ...all(manifest, 'FunctionFile'),
    ...all(manifest, 'Action'),
    ...all(manifest, 'Script'),
    ...all(manifest, 'Page'),
  ];
  return users
    .flatMap((user) => [user, ...user.children])
    .filter((one) => one.attributes.has('resid') && attribute(one, 'resid') !== page)
    .map((one) => `${one.name} goes to ${attribute(one, 'resid')} and not to the runtime's page`);
}

export const executed = (manifest: Element): readonly string[] => all(manifest, 'FunctionName').map(({ text }) => text);

export const resource = (manifest: Element, id: string): string => {
  const found = resources(manifest).find((one) => attribute(one, 'id') === id);
  return found ? attribute(found, 'DefaultValue') : '';
};
