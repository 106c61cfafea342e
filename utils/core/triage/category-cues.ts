import type { Category } from '@/utils/core/post/verdict';

/** Word lists by category, rare before common: on a tie the first one wins. */
export const CATEGORY_CUES: readonly (readonly [Category, string])[] = [
  [
    'cancellation',
    `cancelled, canceled, cancellation/s, cancelling|canceling flight|train|order|my|our|the, cancel flight/s, you|they|has|have|been|got|was cancelled|canceled`,
  ],
  [
    'delivery',
    `deliver/s/y/ies/ed/ing, undelivered, parcel/s, package/s, courier/s, shipping, shipped, shipment/s, ship, tracking, dispatch/ed, postman, postie, mail, post, mailed,
     out for delivery, slot/s, meant|supposed|due to? come|arrive|be here|delivered, never|didnt|not|hasnt|doesnt turned|turn|showed|show|come|came up?, came and went, where|wheres|where's is|are? my|our order|orders|parcel|sofa|stuff|things|items, left outside|on|at|by|with, wrong address, driver/s, doorstep, depot, arrive/d on|yet, never arrived|came|turned|received, not arrived|received,
     luggage, baggage, bag/s lost|missing|damaged|didnt|havent|delayed|never, lost|missing|my|our|delayed|find bag/s|suitcase/s|luggage|baggage, suitcase/s, baggage claim, damaged in transit`,
  ],
  [
    'account',
    `account/s, password/s, log in|into|on, login, logged out|in, logging in|me, sign in|into|on, signin, locked out, lock/ed my|out, hacked, verification|verify, username, profile, suspended, banned,
     reset, unsubscribe, deactivated, two factor, authenticator, membership, subscription/s, loyalty points, miles, points`,
  ],
  [
    'booking',
    `book/ed/ing/ings, rebook/ed/ing, reservation/s, reserve/d, checkout, basket, cart, place/d|placing an? order/s, preorder/ed/s, pre order/ed/s, out of stock, in stock, sold out, promo code, voucher/s, coupon/s, gift card/s, appointment/s, visit,
     check in, checkin, boarding pass, tickets, ticket, itinerary, seats together, change my flight|booking|seat, upgrade`,
  ],
  [
    'billing',
    `refund/s/ed/ing, charge/s, charged, overcharge/d, overcharging, double charged, charging me, bill/s/ed/ing, invoice/s, payment/s, paid, pay/ing, money, price/s/d, pricing, fee/s, cost/s, receipt/s, credit/ed, debit/ed, direct debit, compensation,
     compensate/d, transaction/s, cashback, discount/s, expensive, 0 dollars|pounds|quid|bucks|rs, reimburse/d/ment, voucher, owed, bank, billing, deposit/s, deducted`,
  ],
  [
    'technical',
    `app/s, website/s, site/s, crash/es/ed/ing, bug/s/gy, glitch/es/y, error/s, not loading|working|connecting|responding|opening|syncing, wont load|open|connect|work|install|update|start|let|sync|play, doesnt load|open|connect|work, isnt working|loading,
     internet, broadband, wifi, wi fi, signal, network, 4g, 5g, 0g, data, outage/s, is|are|still|been|down down, server/s, service down, page, link/s, update/s/d, install/ed/ing, download/s/ed/ing, software, browser, stream/ing,
     buffering, freeze/s, freezing, froze, frozen, lag/s/gy/ging, offline, disconnect/s/ed/ing, reboot, router, screen, login page, online, connection, connect, sync, driver/s update|version|issue/s, windows 0, ios, android, firmware, code, email server, feature, video/s, speed/s, slow speed/s`,
  ],
  [
    'delay',
    `delay/s/ed/ing, late, later than, overdue, waiting|waited|wait for|on|since|0|hours|weeks|days|over, still waiting, wait time|times, hours|hour|mins|minutes|min late|delayed|wait|waiting|behind, been sitting|sat|waiting|stuck, on the tarmac|runway, stuck on|at|in,
     queue/s, queuing, queueing, line, lines, slow, so long, taking|takes|taken|took so|forever|too|ages|long, how|much longer, how long, running late, missed my|our|the connection|connecting|flight, connecting flight, ages, forever, held up, standing`,
  ],
  [
    'quality',
    `broken, broke, break/s/ing, defect/s/ive, faulty, fault, damaged, quality, ripped, torn, tore, cracked, crack, scratched, leak/s/ing/ed, peeling, fell apart|off, falling apart|off, worn, burnt, burned, stale, raw, undercooked, overcooked, cold food|meal|fries|coffee|burger|pizza|chips,
     cold, mouldy, moldy, mold, taste/s/d, disgusting food, food, meal, burger, fries, pizza, coffee, dirty, filthy, smell/s, hair in|on, bug in, stopped working, died, battery, shoes, boots, jacket, shirt, jeans, dress, sole, stitching, zip, zipper, size, fit, wrong item|order|size|colour|color|product,
     missing items|item|part|parts, seat/s, broken seat, legroom, wifi on, entertainment, uncomfortable, aircraft, plane, old, cheap, product, expired, scratch/es/ed, dent/s/ed, chipped, stain/s/ed, loose, stick/s, wobbly, wonky, leaning, missing screws|screw|bolts|fixings|parts, fixings, came|comes|fell off|apart|undone, warranty, repair/s/ed, replacement/s, replace/d, charger, charging, flavor, flavour, ingredients, plastic, packaging, store, room, bathroom, toilet/s, clean`,
  ],
  [
    'service-contact',
    `customer service|services|support|care|relations|experience, service, rude, attitude, unhelpful, staff, agent/s, rep/s, representative/s, manager/s, supervisor/s, employee/s, crew, attendant/s, hold, on hold, hung up, hang up, call/s/ed/ing, phone/d, ring/ing, answer/s/ed/ing,
     no answer|reply|response|one|help|communication, reply, replied, respond/ed/ing, response, ignore/d/s, ignoring, email/s/ed, emailed, message/s/d, dm/s/ed/d, chat, contact/ed/ing, helpline, get back to, got back to, get through, getting through, speak|spoke|talk to|with, unprofessional, lied, lie/s, lying, told, promised, nobody, no one, complaint/s, help desk, live chat, run around, runaround, fobbed off, incompetent, useless`,
  ],
];
