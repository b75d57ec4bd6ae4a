"""The commands of `locker-kiosk`: each wires the rooms together for one purpose."""
