#!/bin/bash
echo "migrating"
echo "the database refused the connection" >&2
exit 3
