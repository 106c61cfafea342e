import { AmendsDatabase } from '@/utils/db/schema';

/** An empty database: nothing that another test stored is in it. */
export const freshDatabase = () => new AmendsDatabase(crypto.randomUUID());
