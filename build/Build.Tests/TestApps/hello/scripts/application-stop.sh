#!/bin/bash
# What was started may be gone, as after a restart of the instance: then there is nothing to stop.
if [ -f /home/ec2-user/hello.pid ]; then
  kill "$(cat /home/ec2-user/hello.pid)" 2>/dev/null || true
fi
