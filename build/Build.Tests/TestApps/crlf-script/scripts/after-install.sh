#!/bin/bash
echo "saved on Windows"
