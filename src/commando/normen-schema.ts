/**
 * Maakt normen/schema.json uit het valibot-schema, zodat een editor een normtabel tijdens het typen controleert.
 *
 * Gebruik: npx tsx src/commando/normen-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { deelschemas, normtabelSchema } from '../lib/normen/schema-bestanden.ts';

/** De inhoud van normen/schema.json. */
export function maakSchemaJson(): string {
	const schema = toJsonSchema(normtabelSchema, { definitions: deelschemas });
	return `${JSON.stringify({ ...schema, title: 'Normtabel beslagvrije voet' }, null, '\t')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(new URL('../../normen/schema.json', import.meta.url), maakSchemaJson());
}
