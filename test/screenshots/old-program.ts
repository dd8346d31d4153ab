const ROWS = [
  'Item code;Description;Department;Kind;Price;Cost;UPC;Last sold',
  'SHMP-OAT;Oatmeal shampoo, 16 oz;Grooming shelf;merchandise;14.99;7.10;071859000213;03/02/2026',
  'SHMP-OAT;Oatmeal shampoo, 16 oz;Grooming shelf;merchandise;14.99;7.10;071859000213;03/02/2026',
  'NAIL;Nail trim;Grooming;service;22.00;4.00;;03/06/2026',
  'BATH-XL;Bath, giant breeds;Grooming;service;94.00;21.00;;02/11/2026',
  'LEASH-R;Reflective leash, 6 ft;Leashes;merchandise;21.50;9.80;4006381333931;02/27/2026',
  'MICRO;Microchip and registration;Clinic;service;58.00;14.00;;03/05/2026',
  'SAMPLE;Puppy kit, free of charge;Gifts;merchandise;0.00;3.20;;01/19/2026',
  'DENT-G4;Dental cleaning, grade 4;Surgery;service;call;210.00;;12/09/2025',
  'FOOD-GOAT;Goat pellets; 50 lb;Food;merchandise;28.75;19.40;;03/01/2026',
  'CRATE-L;Travel crate, large;Carriers;merchandise;119.00;68.00;5901234123457;11/30/2025',
  'GIFT25;Gift basket, new kitten;Gifts;merchandise;25.00;11.60;;02/14/2026',
  'BRUSH-SL;Slicker brush, small;Grooming shelf;merchandise;11.25;4.30;;02/20/2026',
  'TAG-BONE;ID tag, bone shape;Leashes;merchandise;9.75;1.90;;03/04/2026',
];

/** A price list as an older program writes it: mostly sound, and odd in the usual ways. */
export function oldProgram(): Buffer {
  return Buffer.from(ROWS.join('\r\n'), 'latin1');
}
