"""What every Maru service promises, on Python's standard library: see mock-services/contract/chassis.openapi.yaml.

The contract comes as one JSON document, and requests are checked against it.
"""
import fcntl
import hashlib
import json
import re
import sqlite3
import sys
import threading

TITLES = {
    'invalid-request': (400, 'The request does not match the contract'),
    'not-found': (404, 'There is nothing at this address'),
    'idempotency-key-reused': (422, 'This idempotency key belongs to another request'),
    'fault-injected': (503, 'A fault was switched on for this service'),
    'not-ready': (503, 'The service is not ready'),
    'deadline-exceeded': (504, 'The time for this request has run out'),
    'internal-error': (500, 'The service failed'),
}


class Problem(Exception):
    """An expected failure; the edge writes it as problem details (RFC 9457)."""

    def __init__(self, code, status=None, title=None, **members):
        super().__init__(code)
        known_status, known_title = TITLES.get(code, (status, title))
        self.details = {
            'type': f'https://maru.example/problems/{code}',
            'title': title or known_title,
            'status': status or known_status,
            'code': code,
            **members,
        }


class Contract:
    def __init__(self, document):
        self.document = document
        self.operations = [
            {**operation, 'method': method.upper(), 'shape': re.compile(re.sub(r'\{(\w+)\}', r'(?P<\1>[^/]+)', path) + '$')}
            for path, methods in document['paths'].items()
            for method, operation in methods.items()
        ]

    def match(self, method, path):
        for operation in self.operations:
            found = operation['shape'].match(path)
            if found and operation['method'] == method:
                return operation, found.groupdict()
        return None, {}

    def resolve(self, node):
        while '$ref' in node:
            target = self.document
            for name in node['$ref'].lstrip('#/').split('/'):
                target = target[name]
            node = target
        return node

    def errors(self, schema, value, pointer=''):
        """What is wrong with a value, by the words of JSON Schema that requests of this contract use."""
        schema = self.resolve(schema)

        def wrong(code, message):
            return [{'pointer': pointer or '/', 'code': code, 'message': message}]

        kinds = {'object': dict, 'array': list, 'string': str, 'boolean': bool, 'integer': int, 'number': (int, float)}
        kind = schema.get('type')
        is_number = kind in ('integer', 'number')
        if kind and (not isinstance(value, kinds[kind]) or (is_number and isinstance(value, bool))):
            return wrong('type', f'must be {kind}')
        if 'enum' in schema and value not in schema['enum']:
            return wrong('enum', f'must be one of {schema["enum"]}')
        if isinstance(value, str):
            if 'pattern' in schema and not re.search(schema['pattern'], value):
                return wrong('pattern', f'must match {schema["pattern"]}')
            if not schema.get('minLength', 0) <= len(value) <= schema.get('maxLength', 1e9):
                return wrong('length', 'is too short or too long')
        if is_number and not schema.get('minimum', -1e18) <= value <= schema.get('maximum', 1e18):
            return wrong('range', 'is too small or too large')
        found = []
        if isinstance(value, list):
            if not schema.get('minItems', 0) <= len(value) <= schema.get('maxItems', 1e9):
                return wrong('items', 'has too few or too many items')
            for index, item in enumerate(value):
                found += self.errors(schema.get('items', {}), item, f'{pointer}/{index}')
        if isinstance(value, dict):
            known = schema.get('properties', {})
            found += [e for name in schema.get('required', []) if name not in value for e in wrong('required', f'needs {name}')]
            if schema.get('additionalProperties') is False:
                found += [e for name in value if name not in known for e in wrong('unknown', f'{name} is unknown')]
            for name in known.keys() & value.keys():
                found += self.errors(known[name], value[name], f'{pointer}/{name}')
        return found


class Store:
    """One SQLite file of one process; work is done one transaction after the other."""

    def __init__(self, file):
        self.lock_file = open(f'{file}.lock', 'w')
        try:
            fcntl.flock(self.lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            sys.exit(f'{file} is in use by another process. Stop that one first.')
        self.turn = threading.Lock()
        self.db = sqlite3.connect(file, check_same_thread=False)
        self.db.execute('PRAGMA journal_mode = WAL')
        self.db.execute('PRAGMA synchronous = FULL')
        self.db.execute('CREATE TABLE IF NOT EXISTS answers (scope TEXT, key TEXT, body TEXT, status INT, answer TEXT, PRIMARY KEY (scope, key))')

    def once(self, scope, key, body, work):
        """Runs a command once a key; its effect and its answer are kept together."""
        digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        with self.turn, self.db:
            row = self.db.execute('SELECT body, status, answer FROM answers WHERE scope = ? AND key = ?', (scope, key)).fetchone()
            if row and row[0] != digest:
                raise Problem('idempotency-key-reused')
            if row:
                return row[1], json.loads(row[2])
            try:
                status, answer = work(self.db)
            except Problem as refusal:
                status, answer = refusal.details['status'], refusal.details
            self.db.execute('INSERT INTO answers VALUES (?, ?, ?, ?, ?)', (scope, key, digest, status, json.dumps(answer)))
            return status, answer

    def read(self, work):
        with self.turn, self.db:
            return work(self.db)
