declare global {
	/** Versie uit package.json, bijvoorbeeld '2026.11.0'. Ingevuld bij het bouwen. */
	const __VERSIE__: string;
	/** Korte hash van de commit, of '' als er buiten git gebouwd is. Ingevuld bij het bouwen. */
	const __COMMIT__: string;
	/** Of dit het losse bestand is (`npm run build:los`). Ingevuld bij het bouwen. */
	const __LOS__: boolean;
	/** De dag van de commit, '27 november 2026', of '' als er buiten git gebouwd is. Ingevuld bij het bouwen. */
	const __BOUWDAG__: string;
	/** Eerste dag waarvoor er normen zijn, 'JJJJ-MM-DD'. Ingevuld bij het bouwen. */
	const __EERSTE_NORMDAG__: import('./lib/tijd/datum.ts').Datum;
	/** Laatste dag waarvoor er normen zijn, 'JJJJ-MM-DD'. Ingevuld bij het bouwen. */
	const __LAATSTE_NORMDAG__: import('./lib/tijd/datum.ts').Datum;
	/** Zes weken voor de laatste dag, 'JJJJ-MM-DD'. Ingevuld bij het bouwen. */
	const __NORMEN_BIJNA_OM__: import('./lib/tijd/datum.ts').Datum;
	/** De SHA-256 van elk bestand in normen/, op id. Ingevuld bij het bouwen. */
	const __CONTROLEGETALLEN__: Readonly<Record<string, string>>;
	/** Welk artikel in welk regelbestand staat. Ingevuld bij het bouwen; alleen de pagina wetskaart gebruikt het. */
	const __WETSKAART__: import('../gereedschap/wetskaart.d.ts').Wetskaart;

	/** Een bestand op de schijf waar de pagina in mag schrijven; niet in elke browser. Nog niet in de types van TypeScript. */
	interface FileSystemFileHandle {
		requestPermission?(wat: { mode: 'readwrite' }): Promise<PermissionState>;
	}
	interface DataTransferItem {
		getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
	}
	interface Window {
		showOpenFilePicker?(): Promise<FileSystemFileHandle[]>;
		showDirectoryPicker?(keuze: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
		showSaveFilePicker?(keuze: { suggestedName: string }): Promise<FileSystemFileHandle>;
		/** Alleen geinstalleerd: de bestanden waarmee iemand de toepassing opent. */
		launchQueue?: {
			setConsumer(doe: (start: { readonly files: readonly FileSystemHandle[] }) => void): void;
		};
	}
}

export {};
