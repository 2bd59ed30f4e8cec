#!/bin/bash
echo "no process to stop" >&2
exit 1
