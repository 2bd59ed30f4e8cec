#!/bin/bash
setsid node /home/ec2-user/app/app.js </dev/null &>/home/ec2-user/hello.log &
echo $! >/home/ec2-user/hello.pid
