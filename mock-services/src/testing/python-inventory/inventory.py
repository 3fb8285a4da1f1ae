"""Inventory behind the contract of mock-services/contract/inventory.openapi.yaml, without Node."""
import json
import os
import uuid
from datetime import datetime, timedelta, timezone

from server import Service, serve
from service import Contract, Problem, Store

STORES = ('icheon', 'bukchon', 'seongsu')
SCHEMA = """
CREATE TABLE IF NOT EXISTS stock (
  sku TEXT, store TEXT, on_hand INT NOT NULL, held INT NOT NULL DEFAULT 0, PRIMARY KEY (sku, store),
  CHECK (held >= 0 AND held <= on_hand)
);
CREATE TABLE IF NOT EXISTS reservations (
  id TEXT PRIMARY KEY, order_id TEXT, status TEXT, store TEXT, pieces TEXT, created_at TEXT, expires_at TEXT
);
"""
KINDS = {
    'unknown-sku': (404, 'Inventory does not know this sku'),
    'out-of-stock': (409, 'There are not enough pieces'),
    'order-has-reservation': (409, 'This order already has a reservation of other lines'),
    'unknown-reservation': (404, 'There is no such reservation'),
    'reservation-expired': (409, 'The reservation has expired'),
    'reservation-released': (409, 'The reservation was released'),
    'reservation-confirmed': (409, 'The pieces are sold'),
}


def problem(code, **members):
    return Problem(code, *KINDS[code], **members)


def iso(moment):
    return moment.isoformat(timespec='milliseconds').replace('+00:00', 'Z')


def level(count):
    return 'none' if count <= 0 else 'few' if count <= 3 else 'many'


def shelves_of(db, sku):
    rows = db.execute('SELECT store, on_hand - held FROM stock WHERE sku = ?', (sku,)).fetchall()
    return dict(rows) if rows else None


def move(db, pieces, effect):
    change = {
        'hold': 'held = held + :n',
        'sell': 'held = held - :n, on_hand = on_hand - :n',
        'put back': 'held = held - :n',
        'take home': 'on_hand = on_hand + :n',
    }[effect]
    for sku, store, count in pieces:
        db.execute(f'UPDATE stock SET {change} WHERE sku = :sku AND store = :store', {'n': count, 'sku': sku, 'store': store})


def expire(db):
    now = iso(datetime.now(timezone.utc))
    due = db.execute("SELECT id, pieces FROM reservations WHERE status = 'held' AND expires_at <= ?", (now,)).fetchall()
    for reservation, pieces in due:
        db.execute("UPDATE reservations SET status = 'expired' WHERE id = ?", (reservation,))
        move(db, json.loads(pieces), 'put back')


def find(db, reservation):
    row = db.execute('SELECT * FROM reservations WHERE id = ?', (reservation,)).fetchone()
    if row is None:
        raise problem('unknown-reservation')
    return row


def tell(row):
    reservation, order, status, store, pieces, created, expires = row
    lines = {}
    for sku, place, count in json.loads(pieces):
        lines.setdefault(sku, []).append({'store': place, 'quantity': count})
    return {
        'reservationId': reservation,
        'orderId': order,
        'status': status,
        **({'store': store} if store else {}),
        'lines': [{'sku': sku, 'quantity': sum(p['quantity'] for p in parts), 'from': parts} for sku, parts in lines.items()],
        'createdAt': created,
        'expiresAt': expires,
    }


def merged(lines):
    wanted = {}
    for line in lines:
        wanted[line['sku']] = wanted.get(line['sku'], 0) + line['quantity']
    return wanted


def allocate(db, wanted, only):
    """Every line in full, the warehouse first; or what is short."""
    pieces, short = [], []
    for sku, quantity in wanted.items():
        shelves, missing = shelves_of(db, sku), quantity
        for store in [only] if only else STORES:
            taken = min(missing, shelves.get(store, 0))
            if taken > 0:
                pieces.append((sku, store, taken))
                missing -= taken
        if missing:
            short.append({'sku': sku, 'requested': quantity, 'available': quantity - missing})
    if short:
        raise problem('out-of-stock', detail='Nothing was held.', short=short)
    return pieces


def reserve(db, order):
    expire(db)
    wanted, store = merged(order['lines']), order.get('store')
    live = "SELECT * FROM reservations WHERE order_id = ? AND status IN ('held', 'confirmed')"
    row = db.execute(live, (order['orderId'],)).fetchone()
    if row:
        known = tell(row)
        if known.get('store') == store and {line['sku']: line['quantity'] for line in known['lines']} == wanted:
            return 201, known
        raise problem('order-has-reservation', detail='Release it first.')
    unknown = [sku for sku in wanted if shelves_of(db, sku) is None]
    if unknown:
        raise problem('unknown-sku', skus=unknown)
    pieces = allocate(db, wanted, store)
    move(db, pieces, 'hold')
    now = datetime.now(timezone.utc)
    row = (
        f'rsv_{uuid.uuid4().hex}', order['orderId'], 'held', store, json.dumps(pieces),
        iso(now), iso(now + timedelta(seconds=order['ttlSeconds'])),
    )
    db.execute('INSERT INTO reservations VALUES (?, ?, ?, ?, ?, ?, ?)', row)
    return 201, tell(row)


def settle(db, reservation, status, effect):
    row = find(db, reservation)
    db.execute('UPDATE reservations SET status = ? WHERE id = ?', (status, reservation))
    move(db, json.loads(row[4]), effect)


def confirm(db, reservation):
    expire(db)
    status = find(db, reservation)[2]
    if status in ('expired', 'released'):
        raise problem(f'reservation-{status}')
    if status == 'held':
        settle(db, reservation, 'confirmed', 'sell')
    return 200, tell(find(db, reservation))


def release(db, reservation, even_if_confirmed):
    status = find(db, reservation)[2]
    if status == 'confirmed' and not even_if_confirmed:
        raise problem('reservation-confirmed')
    if status in ('held', 'confirmed'):
        settle(db, reservation, 'released', 'put back' if status == 'held' else 'take home')
    return 200, tell(find(db, reservation))


def stock(db, skus):
    expire(db)
    found = [(sku, shelves_of(db, sku)) for sku in dict.fromkeys(skus)]
    return 200, [
        {
            'sku': sku,
            'available': sum(shelves.values()),
            'level': level(sum(shelves.values())),
            'stores': [{'store': s, 'available': shelves.get(s, 0), 'level': level(shelves.get(s, 0))} for s in STORES],
        }
        for sku, shelves in found if shelves is not None
    ]


def get_reservation(db, reservation):
    expire(db)
    return 200, tell(find(db, reservation))


def main():
    environment = os.environ
    with open(environment['MARU_CONTRACT'], encoding='utf8') as file:
        document = json.load(file)
    with open(environment['MARU_SEED'], encoding='utf8') as file:
        seed = json.load(file)
    if environment.get('MARU_FAULTS') != 'on':
        document['paths'].pop('/_faults', None)
    store = Store(os.path.join(environment['MARU_DATA_DIR'], 'inventory-python.sqlite'))
    store.db.executescript(SCHEMA)
    with store.db:
        rows = [(sku, place, counts[i]) for sku, counts in seed['stock'].items() for i, place in enumerate(STORES)]
        store.db.executemany('INSERT OR IGNORE INTO stock (sku, store, on_hand) VALUES (?, ?, ?)', rows)

    def command(work):
        return lambda r: store.once(r['path'], r['key'], r['body'], lambda db: work(db, r))

    handlers = {
        'getStock': lambda r: store.read(lambda db: stock(db, r['query']['sku'])),
        'listStores': lambda r: (200, seed['stores']),
        'getReservation': lambda r: store.read(lambda db: get_reservation(db, r['params']['reservationId'])),
        'reserve': command(lambda db, r: reserve(db, r['body'])),
        'confirmReservation': command(lambda db, r: confirm(db, r['params']['reservationId'])),
        'releaseReservation': command(
            lambda db, r: release(db, r['params']['reservationId'], (r['body'] or {}).get('evenIfConfirmed') is True)
        ),
    }
    serve(Service('inventory', Contract(document), store, handlers), int(environment.get('PORT', 0)), int(environment.get('MARU_DRAIN_MS', 10000)))


main()
