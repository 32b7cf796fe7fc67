/**
 * A number that tells one content from another (two FNV-1a hashes, 53 bits together), to notice a table read twice. Says
 * nothing of what it holds.
 */
export class Vingerafdruk {
  private een = 0x811c9dc5;
  private twee = 0x01000193;
  private lengte = 0;

  neem(brok: Uint8Array): void {
    let [een, twee] = [this.een, this.twee];
    for (const byte of brok) {
      een = Math.imul(een ^ byte, 0x01000193);
      twee = Math.imul(twee ^ byte, 0x85ebca6b);
    }
    this.een = een;
    this.twee = twee;
    this.lengte += brok.length;
  }

  /** The length and the hash, in digits. */
  tekst(): string {
    return `${this.lengte}/${(this.een >>> 0) * 0x20_0000 + (this.twee >>> 11)}`;
  }
}
