import type { Ernst } from '../../regels/meldingen/melding.ts';

/** Hoe erg een bericht is, voorop gezet voor wie de kleur niet ziet. */
export const ERNSTTERMEN: Readonly<Record<Ernst, string>> = {
	fout: 'Fout',
	'let-op': 'Let op',
	informatie: 'Goed om te weten'
};
