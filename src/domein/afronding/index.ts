export { afgerond, los } from './los';
export {
  type As,
  CONTRACTEERRUIMTEAS,
  herberekend,
  metTotaal,
  type Opbouw,
  type Optelling,
  optellingen,
  type Plaats,
  type Term,
  zonderTotaal,
} from './opbouw';
export { type Bijstelling, sluitend, type SluitendeTabel } from './sluitend';
export {
  type Beoordeling,
  beoordeel,
  type Publicatie,
  type Samenhang,
  type Verdacht,
  type Verschil,
} from './beoordeel';
export {
  bedragTekst,
  celnaam,
  type Lijnnamen,
  uitlegBijstelling,
  uitlegSamenhang,
  uitlegVerdacht,
  uitlegVerschil,
} from './uitleg';
