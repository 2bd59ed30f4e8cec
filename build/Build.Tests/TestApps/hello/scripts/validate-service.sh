#!/bin/bash
until : <>"/dev/tcp/127.0.0.1/$PORT"; do sleep 0.05; done 2>/dev/null
