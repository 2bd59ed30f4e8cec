#!/bin/bash
echo "a second entry at the top, so that no folder is stripped"
