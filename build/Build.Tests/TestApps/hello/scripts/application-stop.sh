#!/bin/bash
kill "$(cat /home/ec2-user/hello.pid)"
