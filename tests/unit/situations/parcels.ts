import type { SituationExamples } from './examples';

export const PARCEL_EXAMPLES: SituationExamples = {
  'parcel-late': {
    tells: [
      [
        "@ParcelFox my order still hasn't arrived after 11 days",
        "your order hasn't arrived after 11 days",
      ],
      ['our parcel has still not been delivered, what now?', "your parcel hasn't arrived"],
    ],
    not: ["If my parcel hasn't arrived by Friday I'll call", 'My order was cancelled'],
  },
};
