import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * De SHA-256 van een tekst in UTF-8, als 64 hexadecimale cijfers. Niet met crypto.subtle: dat is asynchroon en
 * bestaat alleen op een beveiligd adres.
 */
export const sha256 = (tekst: string): string => bytesToHex(hash(utf8ToBytes(tekst)));
