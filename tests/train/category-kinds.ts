import type { Category } from '@/utils/core/post/verdict';

/** Kinds of trouble (`kinds/*.tsv`) that each category is learned from; kinds that could be several are left out. */
export const KINDS_OF: Readonly<Record<Category, string>> = {
  cancellation: 'flight-cancelled train-cancelled event-cancelled order-cancelled',
  delivery:
    'parcel-late tracking courier not-received missing-item wrong-item arrived-damaged missed-slot grocery-delivery bag-late bag-damaged lost-thing mailbox',
  account:
    'sign-in password locked banned hacked recovery verification account-details close-account points linking signed-out licence',
  booking:
    'stay-booking train-ticket flight-change check-in event-tickets restaurant checkout order-stuck order-change stock pre-sale',
  billing:
    'bill charged-twice charged-unknown refund-late refund-refused price-rise bank-fee credit charging payment-lost price-label ride-fare transfer promo payouts cancel-plan card returns game-purchase insurance',
  technical:
    'bug app-crash app-install site-broken site-down error-message update-broke wont-start sync no-signal internet-down internet-slow playback picture-sound game-bug game-servers broadcast tv-box connection bank-app notifications files-lost device-connect power meter roaming sim meetings editing store-queue title-missing',
  delay: 'flight-delay train-late meal-late engineer appointment slow repair',
  quality:
    'goods-quality goods-faulty goods-size grocery-quality meal-quality meal-wrong room cabin device-faulty device-parts battery screen car-fault product-opinion seat warranty printer rental-car',
  'service-contact':
    'on-hold no-reply rude unhelpful passed-round bot cut-off ticket-closed branch',
  other:
    'vague train-crowded station public adverts marketing opinion feature-request feature-gone accessibility reporting',
};
