/**
 * De kleuren op papier: die van het lichte scherm (`kleuren.css`), op twee na. Papier is wit en niet gebroken wit;
 * daarop hoort een donkerder lijn en een lichter vlak. Een test houdt de andere gelijk.
 */
export const KLEUR = {
	inkt: '#1a1f1d',
	zacht: '#4b514d',
	lijn: '#cfc9ba',
	nadruk: '#0a5c56',
	letOp: '#7a4d00',
	fout: '#a3201d',
	opBlijft: '#ffffff',
	weg: '#f6f1e6',
	arcering: '#b3a88f',
	wegRand: '#6f6754'
} as const;
