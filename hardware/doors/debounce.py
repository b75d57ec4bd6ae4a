"""When a door sensor's reading is believed."""

from dataclasses import dataclass, field

from kiosk.domain import LockerUnitId, Sense

EQUAL_READS = 3  # flows.md 1.2: three equal reads, over about 150 ms
MISSED_READS = 3


@dataclass
class BoardWatch:
    """One board's sensors, as far as they are believed.

    `told` is shared with the driver: what was last reported of each unit, by a
    change or by a full read.
    """

    told: dict[LockerUnitId, Sense]
    _seen: dict[LockerUnitId, tuple[Sense, int]] = field(default_factory=dict)
    _missed: int = 0

    @property
    def silent(self) -> bool:
        """Whether the board has missed so many reads that nothing is known of its doors."""
        return self._missed >= MISSED_READS

    @property
    def unsettled(self) -> bool:
        """Whether some reading differs from what was told and needs further reads soon."""
        return any(sense != self.told.get(unit) for unit, (sense, _) in self._seen.items())

    def read(self, senses: dict[LockerUnitId, Sense]) -> list[tuple[LockerUnitId, Sense]]:
        """Take one reading of the whole board; return what changed, believed by now."""
        self._missed = 0
        changes = []
        for unit, sense in senses.items():
            before, count = self._seen.get(unit, (sense, 0))
            count = count + 1 if before == sense else 1
            self._seen[unit] = (sense, min(count, EQUAL_READS))
            if count >= EQUAL_READS and self.told.get(unit) != sense:
                self.told[unit] = sense
                changes.append((unit, sense))
        return changes

    def missed(self, units: tuple[LockerUnitId, ...]) -> list[tuple[LockerUnitId, Sense]]:
        """Take note of a read without an answer; return the units nothing is known of any more."""
        self._missed = min(self._missed + 1, MISSED_READS)
        if not self.silent:
            return []
        self._seen.clear()
        lost = [unit for unit in units if self.told.get(unit) != Sense.UNKNOWN]
        self.told.update(dict.fromkeys(lost, Sense.UNKNOWN))
        return [(unit, Sense.UNKNOWN) for unit in lost]
