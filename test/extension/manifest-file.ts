/** The files that browsers and administrators read, as the repository has them. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const texts = v.array(v.string());

export const manifestKeys = Object.keys(v.parse(v.record(v.string(), v.unknown()), json('extension/manifest.json')));

export const manifest = v.parse(
  v.object({
    version: v.string(),
    icons: v.record(v.string(), v.string()),
    action: v.object({ default_popup: v.string() }),
    options_ui: v.object({ page: v.string() }),
    background: v.object({ service_worker: v.string(), scripts: texts }),
    content_scripts: v.array(v.object({ matches: texts, js: texts })),
    permissions: texts,
    host_permissions: texts,
    optional_host_permissions: texts,
    content_security_policy: v.object({ extension_pages: v.string() }),
    browser_specific_settings: v.object({
      gecko: v.looseObject({ data_collection_permissions: v.object({ required: texts, optional: texts }) }),
    }),
    storage: v.object({ managed_schema: v.string() }),
  }),
  json('extension/manifest.json'),
);

export const managedSchema = v.parse(
  v.looseObject({
    type: v.literal('object'),
    properties: v.record(v.string(), v.looseObject({ title: v.string(), description: v.string() })),
  }),
  json('extension/managed-schema.json'),
);

export const { version } = v.parse(v.object({ version: v.string() }), json('package.json'));
