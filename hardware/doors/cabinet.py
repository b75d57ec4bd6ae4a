"""The doors of an emulated bank, as a person at the cabinet meets them."""

from dataclasses import dataclass, field

from kiosk.domain import DoorAddress, Sense


@dataclass
class Cabinet:
    """Doors that spring open after an unlock pulse and stay open until somebody shuts them.

    Orders that no hand could carry out raise ValueError: an emulator that allows
    them would hide a mistake in the test that gives them.
    """

    boards: int
    locks: int
    jammed: set[DoorAddress] = field(default_factory=set)
    open: set[DoorAddress] = field(default_factory=set)
    released: set[DoorAddress] = field(default_factory=set)
    stuck: dict[DoorAddress, Sense] = field(default_factory=dict)

    def door(self, board: int, lock: int) -> DoorAddress:
        """Return the door's address. Raises ValueError when the cabinet has no such door."""
        if not (0 <= board < self.boards and 0 <= lock < self.locks):
            raise ValueError(f"there is no door {board}/{lock}")
        return DoorAddress(board, lock)

    def every_door(self, board: int) -> list[DoorAddress]:
        """Return all doors of one board."""
        return [DoorAddress(board, lock) for lock in range(self.locks)]

    def sense(self, door: DoorAddress) -> Sense:
        """Return what the door's sensor reads: the truth, unless it is stuck."""
        return self.stuck.get(door, Sense.OPEN if door in self.open else Sense.CLOSED)

    def release(self, door: DoorAddress) -> None:
        """Let the latch go: the pulse has begun. The door will spring open."""
        self.released.add(door)

    def spring(self, door: DoorAddress) -> bool:
        """Let the released door spring open; return whether it moved. A jammed one does not."""
        if door not in self.released:
            return False
        self.released.discard(door)
        if door in self.jammed or door in self.open:
            return False
        self.open.add(door)
        return True

    def pull(self, door: DoorAddress) -> None:
        """Open a door that nobody unlocked: force, a worn latch, a technician's key."""
        if door in self.open:
            raise ValueError(f"door {door.board}/{door.lock} is open already")
        self.open.add(door)

    def shut(self, door: DoorAddress) -> None:
        """Push a door shut. Its hook does not catch while the latch is released."""
        if door not in self.open:
            raise ValueError(f"door {door.board}/{door.lock} is shut already")
        if door in self.released:
            raise ValueError(f"door {door.board}/{door.lock} does not catch while it is being unlocked")
        self.open.discard(door)
