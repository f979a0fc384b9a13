import { expect, test } from 'vitest';
import { berekenResultaat } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';
import { orakel } from './bereken.ts';

test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty'])(
	'een inkomen met id %s rekent gewoon',
	(id) => {
		const inhoud = dossier({
			inkomens: [inkomen({ id }), inkomen({ id: '2' })],
			beslag: { omslag: [id, '2'], samenvoegen: ['2'] }
		});
		const zelfde = JSON.parse(JSON.stringify(inhoud).replaceAll(`"${id}"`, '"1"')) as typeof inhoud;
		expect(orakel(inhoud).tBvv).toBe(orakel(zelfde).tBvv);
		expect(berekenResultaat(inhoud).tBvv).toBe(berekenResultaat(zelfde).tBvv);
	}
);
