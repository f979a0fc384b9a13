import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Uitleg } from './uitleg.ts';

export declare function maakUitleg(uitkomst: Uitkomst): Uitleg;
