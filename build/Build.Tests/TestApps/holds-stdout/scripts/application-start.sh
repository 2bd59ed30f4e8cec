#!/bin/bash
echo "started in the background"
sleep 3600 &
