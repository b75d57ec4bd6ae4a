"""Bugs that the mishaps of tests/visits guard against: each is caught by the test that is named after its mishap."""

from tests.planted.plant import Plant

SERVICE = ("tests/visits/test_service_mishaps.py",)
POWER = ("tests/visits/test_power_cut_mishaps.py",)
MIGRATION = ("tests/visits/test_migration_mishaps.py",)
DOORS = ("tests/visits/test_door_mishaps.py",)
BOARDS = ("tests/visits/test_board_mishaps.py",)

AT_THE_SERVICE = [
    Plant(
        "mishaps: a slow service cannot be cancelled",
        "kiosk/flows/deposit.py",
        "            return at(kiosk, Ready(state.round, trouble(failure))), ()\n"
        "        case Touched(Button.CANCEL):\n"
        "            return at(kiosk, Ready(state.round)), ()",
        "            return at(kiosk, Ready(state.round, trouble(failure))), ()",
        SERVICE,
    ),
    Plant(
        "mishaps: no answer is told as trouble of the service's",
        "kiosk/flows/entries.py",
        "        case Failure.UNREACHABLE | Failure.OVERLOADED:\n            return Notice.OFFLINE\n",
        "        case Failure.OVERLOADED:\n            return Notice.OFFLINE\n",
        SERVICE,
    ),
    Plant(
        "mishaps: a reservation is given up after one retry",
        "kiosk/flows/reserving.py",
        "RETRIES = 2",
        "RETRIES = 1",
        SERVICE,
    ),
    Plant(
        "mishaps: what is owed is tried as often on the third day",
        "kiosk/flows/outbox.py",
        "return least + max(most - least, 0.0) * share",
        "return least",
        SERVICE,
    ),
    Plant(
        "mishaps: a service may silence the kiosk for as long as it likes",
        "kiosk/flows/outbox.py",
        "LONGEST_QUIET = 600.0",
        "LONGEST_QUIET = 6000.0",
        SERVICE,
    ),
    Plant(
        "mishaps: a service that asks to be left alone is not",
        "kiosk/flows/outbox.py",
        "    if now < kiosk.quiet_until:\n        return []\n",
        "",
        SERVICE,
    ),
    Plant("mishaps: lockers are asked for without end", "kiosk/flows/reserving.py", "TRIES = 3", "TRIES = 9", SERVICE),
    Plant(
        "mishaps: everybody who waits renews the token",
        "kiosk/api/token.py",
        "        if self._renewal is None:\n",
        "        if self._now() > 0:\n",
        SERVICE,
    ),
    Plant(
        "mishaps: a refused token is renewed for ever",
        "kiosk/api/client.py",
        "        token = await self._token.text(refused=token)\n"
        "        return await self._send(self._request(operation, method, url, content, token))",
        "        token = await self._token.text(refused=token)\n"
        "        return await self._with_token(operation, method, url, content)",
        SERVICE,
    ),
    Plant(
        "mishaps: a label is asked about though nobody answers",
        "kiosk/flows/labels.py",
        "    if not kiosk.online:\n        return _look_offline(kiosk, number, round_, now)\n",
        "",
        SERVICE,
    ),
    Plant(
        "mishaps: a lost link is looked for once in half a minute",
        "kiosk/runtime/link.py",
        "PROBE = 10.0",
        "PROBE = 30.0",
        SERVICE,
    ),
    Plant(
        "mishaps: a captive portal is the service",
        "kiosk/runtime/link.py",
        "            except (Unreachable, Intercepted):",
        "            except Unreachable:",
        SERVICE,
    ),
    Plant(
        "mishaps: own codes need the service",
        "kiosk/runtime/claims.py",
        "        if not own or not gone:",
        "        if own or not gone:",
        SERVICE,
    ),
    Plant(
        "mishaps: kiosk seconds are the machine's clock",
        "kiosk/runtime/clock.py",
        "        return self.offset + self._monotonic()\n",
        "        return self._wall()\n",
        SERVICE,
    ),
    Plant(
        "mishaps: a deposit ends by the machine's clock",
        "kiosk/api/client.py",
        " + self.clock.now() - self.clock.wall()",
        "",
        SERVICE,
    ),
    Plant(
        "mishaps: a door's late answer is the next door's",
        "kiosk/flows/loading.py",
        "| Failed(ask) if ask == state.ask:\n            unit",
        "| Failed(ask) if ask:\n            unit",
        SERVICE,
    ),
    Plant(
        "mishaps: what was delivered is still owed",
        "kiosk/flows/outbox.py",
        "            return _arrived(drop_rows(kiosk, (row,)), row, event, now), ()",
        "            return _arrived(kiosk, row, event, now), ()",
        SERVICE,
    ),
    Plant(
        "mishaps: a locker of another bank is looked up",
        "kiosk/runtime/effects.py",
        "        if held.unit not in self._bank:\n"
        "            return Failed(effect.ask, Failure.MALFORMED)\n"
        "        is_in",
        "        is_in",
        SERVICE,
    ),
    Plant(
        "mishaps: an answer may be as large as it likes",
        "kiosk/api/transport.py",
        "LARGEST = 1 << 20",
        "LARGEST = 1 << 30",
        SERVICE,
    ),
    Plant(
        "mishaps: an answer may say no more than was agreed",
        "kiosk/api/wire.py",
        'extra="ignore"',
        'extra="forbid"',
        SERVICE,
    ),
    Plant(
        "mishaps: a locker with somebody else's parcel opens",
        "kiosk/flows/taking.py",
        "    theirs = all(stay.contact in contacts for stay in known.stays)",
        "    theirs = bool(known.stays)",
        SERVICE,
    ),
    Plant(
        "mishaps: a locker that the service calls free is",
        "kiosk/flows/comparing.py",
        "        return blame(kiosk, unit.id, Fault.SERVICE_SAYS_FREE)",
        "        return kiosk",
        SERVICE,
    ),
    Plant(
        "mishaps: an owner needs the service's word for their parcel",
        "kiosk/flows/pickup.py",
        "if unit and Fault.SERVICE_SAYS_FREE in unit.faults else ()",
        "if unit is None else ()",
        SERVICE,
    ),
]

IN_POWER_CUTS = [
    Plant(
        "mishaps: a new life goes on waiting for an answer",
        "kiosk/flows/recovery.py",
        "        case _:\n            return at(kiosk, AtRest())\n\n\ndef _refill",
        "        case _:\n            return kiosk\n\n\ndef _refill",
        POWER,
    ),
    Plant(
        "mishaps: a label shown again gets another locker",
        "kiosk/flows/deposit.py",
        "    return next((row for row in kiosk.outbox if row.fact == fact and not row.attempted), None)",
        "    return None",
        POWER,
    ),
    Plant(
        "mishaps: a parcel in question is looked up once more",
        "kiosk/flows/labels.py",
        "    if known and known[1].standing is Standing.DOUBT:\n"
        "        return _in_question(kiosk, known, round_, now), ()\n",
        "",
        POWER,
    ),
    Plant(
        "mishaps: a parcel in question waits for its courier for ever",
        "kiosk/flows/labels.py",
        "    in_time = now - stay.since <= kiosk.rules.resume and",
        "    in_time =",
        POWER,
    ),
    Plant(
        "mishaps: a door open at the start is nobody's",
        "kiosk/flows/recovery.py",
        "        case Seen.OPEN if soon:\n            return at(kiosk, Loading(load, wish))\n",
        "",
        POWER,
    ),
    Plant(
        "mishaps: a label confirms after a restart",
        "kiosk/flows/recovery.py",
        "load = replace(visit.load, fresh=False)",
        "load = visit.load",
        POWER,
    ),
    Plant(
        "mishaps: silence is a deposit",
        "kiosk/flows/loading.py",
        "    kiosk = stand(kiosk, load.unit, load.numbers, Standing.DOUBT, now)\n"
        "    return at(kiosk, AtRest(Notice.FINISH_LATER",
        "    kiosk = confirmed(kiosk, load, now)\n    return at(kiosk, AtRest(Notice.FINISH_LATER",
        POWER,
    ),
    Plant(
        "mishaps: a right code stays an open try",
        "kiosk/flows/pickup.py",
        "    kiosk = replace(before, guard=guard.uncounted(before.guard), pin_guards=pins)",
        "    kiosk = replace(before, pin_guards=pins)",
        POWER,
    ),
    Plant(
        "mishaps: a door that nobody saw open is open",
        "kiosk/flows/recovery.py",
        "            return at(blame(kiosk, unit.id, Fault.OPENING_NOT_SEEN), AtRest(Notice.CODE_AGAIN, unit.id))",
        "            return at(kiosk, Taking(trip))",
        POWER,
    ),
    Plant(
        "mishaps: a pickup does not go on after a restart",
        "kiosk/flows/recovery.py",
        "    if unit.sense is Sense.OPEN and soon:\n        return at(kiosk, Taking(trip))\n",
        "",
        POWER,
    ),
    Plant(
        "mishaps: a collection is forgotten by a restart",
        "kiosk/flows/recovery.py",
        "            return at(taking.taken(kiosk, unit.id, now, unit.closed + kiosk.rules.grace), AtRest())",
        "            return at(kiosk, AtRest())",
        POWER,
    ),
    Plant(
        "mishaps: a customer is asked for a label",
        "kiosk/flows/recovery.py",
        "again = Notice.CODE_AGAIN if load.code else Notice.SCAN_AGAIN",
        "again = Notice.SCAN_AGAIN",
        POWER,
    ),
    Plant(
        "mishaps: a receipt can be read for an hour",
        "kiosk/flows/dropoff.py",
        "KEPT_FOR = 86_400.0",
        "KEPT_FOR = 3_600.0",
        POWER,
    ),
    Plant(
        "mishaps: a migration is cut in two",
        "kiosk/journal/book.py",
        'f"BEGIN IMMEDIATE; {migrations[number]}; PRAGMA user_version={number + 1}; COMMIT;"',
        'f"{migrations[number]}; PRAGMA user_version={number + 1};"',
        MIGRATION,
    ),
    Plant(
        "mishaps: an older program goes on with a newer journal",
        "kiosk/journal/book.py",
        "        if version > len(migrations):",
        "        if version > 99:",
        MIGRATION,
    ),
    Plant(
        "mishaps: a locker that was full at the start stays so for the kiosk",
        "kiosk/flows/outbox.py",
        "elsewhere=kiosk.elsewhere - {fact.unit}",
        "elsewhere=kiosk.elsewhere",
        POWER,
    ),
]

AT_THE_DOORS = [
    Plant(
        "mishaps: a door that stays shut ends the delivery",
        "kiosk/flows/loading.py",
        "    return another(kiosk, load, now)\n",
        "    return at(kiosk, Ready(load.round, Notice.DID_NOT_OPEN, load.unit)), ()\n",
        DOORS,
    ),
    Plant(
        "mishaps: a door that never opened is a parcel in question",
        "kiosk/flows/reporting.py",
        "    if unit.seen is Seen.NOTHING and said in (None, Problem.STUCK):",
        "    if said is None:",
        DOORS,
    ),
    Plant(
        "mishaps: a door that opens by itself is no matter for staff",
        "kiosk/flows/watch.py",
        "        return blame(kiosk, before.id, Fault.OPENED_BY_ITSELF)",
        "        return kiosk",
        DOORS,
    ),
    Plant(
        "mishaps: anybody may say at once that the door is shut",
        "kiosk/flows/entries.py",
        "    return known.alarm >= Alarm.LOUD or lies(known)",
        "    return True",
        DOORS,
    ),
    Plant(
        "mishaps: a sensor that says otherwise is believed at the next question",
        "kiosk/flows/loading.py",
        "            return _shut(distrust(kiosk, state.load.unit), state, now)",
        "            return _shut(kiosk, state, now)",
        DOORS,
    ),
    Plant(
        "mishaps: a sensor that says otherwise is believed at the goodbye",
        "kiosk/flows/taking.py",
        "            return at(distrust(kiosk, state.trip.unit), Shut(state.trip))",
        "            return at(kiosk, Shut(state.trip))",
        DOORS,
    ),
    Plant(
        "mishaps: a sensor may show nothing five times", "kiosk/flows/entries.py", "IN_VAIN = 3", "IN_VAIN = 5", DOORS
    ),
    Plant(
        "mishaps: one reading moves a door", "hardware/doors/debounce.py", "EQUAL_READS = 3", "EQUAL_READS = 1", DOORS
    ),
    Plant("mishaps: a sensor may flap", "kiosk/flows/sensing.py", "FLAPS, FLAPPING = 6", "FLAPS, FLAPPING = 60", DOORS),
    Plant(
        "mishaps: nobody is asked to close a door",
        "kiosk/flows/watch.py",
        "        Alarm.ASKED if now - unit.ajar >= rules.left_open_ask else Alarm.QUIET,",
        "        Alarm.QUIET,",
        DOORS,
    ),
    Plant(
        "mishaps: a door left open is no matter for staff",
        "kiosk/flows/watch.py",
        "    return blame(kiosk, unit, Fault.LEFT_OPEN) if alarm is Alarm.GUARDED else kiosk",
        "    return kiosk",
        DOORS,
    ),
    Plant(
        "mishaps: who leaves a door open is given time once more",
        "kiosk/flows/watch.py",
        "alarm = Alarm.ASKED if asked else Alarm.QUIET",
        "alarm = Alarm.QUIET",
        DOORS,
    ),
    Plant(
        "mishaps: a door closed late completes no pickup",
        "kiosk/flows/watch.py",
        "        return taking.taken(kiosk, before.id, now, now + kiosk.rules.grace)\n",
        "        return kiosk\n",
        DOORS,
    ),
    Plant(
        "mishaps: the door that stayed shut is not looked into",
        "kiosk/flows/watch.py",
        "    kiosk = blame(blame(kiosk, before.id, Fault.WRONG_DOOR), commanded, Fault.WRONG_DOOR)",
        "    kiosk = blame(kiosk, before.id, Fault.WRONG_DOOR)",
        DOORS,
    ),
    Plant(
        "mishaps: a door that opens by itself alarms nobody",
        "kiosk/flows/watch.py",
        "    kiosk = _raise(kiosk, before.id, Alarm.LOUD, now)\n",
        "",
        DOORS,
    ),
    Plant(
        "mishaps: a silent board's doors are as they were",
        "hardware/doors/debounce.py",
        "        if not self.silent:\n            return []\n",
        "        return []\n",
        BOARDS,
    ),
    Plant(
        "mishaps: a door is commanded that nobody can see",
        "kiosk/flows/taking.py",
        "    if kiosk.units[trip.unit].sense is Sense.UNKNOWN:\n        return _silent(kiosk, trip.unit), ()\n    rows",
        "    rows",
        BOARDS,
    ),
    Plant(
        "mishaps: a frame's sum is not looked at",
        "hardware/doors/kerong_cu48_frames.py",
        " and frame == _summed(frame[:-1])",
        "",
        BOARDS,
    ),
    Plant(
        "mishaps: of several frames the oldest counts",
        "hardware/doors/kerong_cu48_frames.py",
        "range(len(heard) - _REPLY_SIZE, -1, -1)",
        "range(len(heard) - _REPLY_SIZE + 1)",
        BOARDS,
    ),
    Plant(
        "mishaps: any board's answer is this board's",
        "hardware/doors/kerong_cu48_frames.py",
        "frame[1] == board and ",
        "",
        BOARDS,
    ),
    Plant(
        "mishaps: a board that misses once is silent",
        "hardware/doors/debounce.py",
        "MISSED_READS = 3",
        "MISSED_READS = 1",
        BOARDS,
    ),
    Plant(
        "mishaps: a pulse follows a read that told nothing",
        "kiosk/runtime/opening.py",
        "if sense is not Sense.CLOSED or ",
        "if ",
        BOARDS,
    ),
    Plant(
        "mishaps: two lockers may have one lock",
        "hardware/doors/kerong_cu48.py",
        "        elif (board, lock) in taken:",
        "        elif (board, lock) == taken:",
        BOARDS,
    ),
    Plant(
        "mishaps: half a scan is kept over an unplug",
        "hardware/scanners/serial_scanner.py",
        "                    framer.drop()\n",
        "",
        BOARDS,
    ),
    Plant(
        "mishaps: a scanner may babble",
        "hardware/scanners/framing.py",
        "_PER_WINDOW = 10",
        "_PER_WINDOW = 1000",
        BOARDS,
    ),
]

IN_MISHAPS = AT_THE_SERVICE + IN_POWER_CUTS + AT_THE_DOORS
