"""The edge of a service: HTTP, health, metrics, the fault switch, an orderly end."""
import collections
import json
import os
import random
import signal
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from service import Problem

CHASSIS = ('getHealth', 'getReadiness', 'getMetrics', 'getContract', 'getFaults', 'putFaults', 'deleteFaults')


class Service:
    def __init__(self, name, contract, store, handlers):
        self.name, self.contract, self.store, self.handlers = name, contract, store, handlers
        self.faults = {}
        self.seen = collections.Counter()
        self.running = 0
        self.is_stopping = False

    def answer(self, operation, request):
        own = getattr(self, operation, None) if operation in CHASSIS else None
        return own(request) if own else self.handlers[operation](request)

    def getHealth(self, _):
        return 200, {'status': 'ok', 'service': self.name}

    def getReadiness(self, _):
        if self.is_stopping or self.faults.get('notReady'):
            raise Problem('not-ready')
        return 200, {'status': 'ready', 'service': self.name}

    def getMetrics(self, _):
        lines = [
            f'http_request_duration_seconds_count{{service="{self.name}",operation="{operation}",status="{status}"}} {count}'
            for (operation, status), count in sorted(self.seen.items())
        ]
        return 200, '\n'.join(['# TYPE http_request_duration_seconds summary', *lines, ''])

    def getContract(self, _):
        return 200, self.contract.document

    def getFaults(self, _):
        return 200, self.faults

    def putFaults(self, request):
        self.faults = request['body']
        return 200, self.faults

    def deleteFaults(self, _):
        self.faults = {}
        return 204, None


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    service: Service

    def handle_request(self):
        service = self.service
        service.running += 1
        operation = None
        url = urlsplit(self.path)
        self.request_id = self.headers.get('x-request-id') or f'req_{uuid.uuid4().hex}'
        try:
            body = self.read_body()
            if float(self.headers.get('x-deadline-ms', 'inf')) <= 0:
                raise Problem('deadline-exceeded')
            operation, params = service.contract.match(self.command, url.path)
            if operation is None:
                raise Problem('not-found')
            if operation['operationId'] not in CHASSIS and self.misbehaves(operation['operationId']):
                return
            request = {'path': url.path, 'params': params, **self.checked(operation, parse_qs(url.query), body)}
            self.write(*service.answer(operation['operationId'], request))
        except Problem as problem:
            self.write(problem.details['status'], problem.details)
        except Exception as error:  # the edge: whatever else happens is an answer, and a line in the log
            print(json.dumps({'level': 'error', 'message': repr(error)}), flush=True)
            self.write(500, Problem('internal-error').details)
        finally:
            service.running -= 1

    do_GET = do_POST = do_PUT = do_DELETE = handle_request

    def read_body(self):
        text = self.rfile.read(int(self.headers.get('content-length') or 0))
        try:
            return json.loads(text) if text else None
        except ValueError:
            raise Problem('invalid-request', detail='The body is not JSON.', errors=[]) from None

    def checked(self, operation, query, body):
        contract, found, values = self.service.contract, [], {}
        for parameter in map(contract.resolve, operation.get('parameters', [])):
            name, place = parameter['name'], parameter['in']
            if place == 'query':
                is_list = contract.resolve(parameter['schema']).get('type') == 'array'
                value = query.get(name) if is_list else (query.get(name) or [None])[0]
                values[name] = value
            else:
                value = self.headers.get(name) if place == 'header' else '-'
            pointer = f'/{ {"query": "query", "header": "headers", "path": "params"}[place] }/{name}'
            if value is None and parameter.get('required'):
                found.append({'pointer': pointer, 'code': 'required', 'message': 'is needed'})
            elif value is not None and place != 'path':
                found += contract.errors(parameter['schema'], value, pointer)
        declared = operation.get('requestBody')
        if declared and (body is not None or declared.get('required')):
            found += contract.errors(declared['content']['application/json']['schema'], body)
        if found:
            raise Problem('invalid-request', detail='See errors for what to change.', errors=found)
        return {'query': values, 'body': body, 'key': self.headers.get('idempotency-key')}

    def misbehaves(self, operation):
        faults = self.service.faults
        if operation not in faults.get('operations', [operation]):
            return False
        if faults.get('refuse'):
            self.close_connection = True
            return True
        if faults.get('hang'):
            time.sleep(3600)
        time.sleep(faults.get('latencyMs', 0) / 1000)
        if random.random() < faults.get('errorRate', 0):
            raise Problem('fault-injected')
        if faults.get('wrongBody'):
            self.write(200, {'fault': 'This body breaks the contract on purpose'})
            return True
        return False

    def write(self, status, body):
        if status >= 400:
            body = {**body, 'requestId': self.request_id}
        is_text = isinstance(body, str)
        data = b'' if body is None else (body if is_text else json.dumps(body, ensure_ascii=False)).encode()
        kind = 'text/plain; version=0.0.4' if is_text else 'application/problem+json' if status >= 400 else 'application/json'
        operation, _ = self.service.contract.match(self.command, urlsplit(self.path).path)
        self.service.seen[(operation['operationId'] if operation else 'unknown', status)] += 1
        self.send_response(status)
        self.send_header('x-request-id', self.request_id)
        if body is not None:
            self.send_header('content-type', kind)
        if status != 204:
            self.send_header('content-length', str(len(data)))
        self.send_header('connection', 'close')
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def serve(service, port, drain_ms):
    server = ThreadingHTTPServer(('127.0.0.1', port), type('Bound', (Handler,), {'service': service}))

    def stop(*_):
        threading.Thread(target=end).start()

    def end():
        service.is_stopping = True
        server.shutdown()
        deadline = time.monotonic() + drain_ms / 1000
        while service.running > 0 and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.02)
        with service.store.turn:
            service.store.db.close()
            os._exit(0)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    url = f'http://127.0.0.1:{server.server_address[1]}'
    sys.stdout.write(json.dumps({'ready': service.name, 'url': url, 'pid': os.getpid()}, separators=(',', ':')) + '\n')
    sys.stdout.flush()
    server.serve_forever(poll_interval=0.02)
    threading.Event().wait()
