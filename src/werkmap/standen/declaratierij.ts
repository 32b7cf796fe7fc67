import type { Declaratietotaal } from '../../invoer/totalen';

/** A total with what the policy and the user's own tables say of its codes; '' where they say nothing. */
export type Declaratierij = Declaratietotaal &
  Required<Pick<Declaratietotaal, 'regio' | 'aanbieder' | 'leveringsvorm'>>;
