#!/bin/bash
mkdir -p /home/ec2-user/app
echo "of a hook" >/home/ec2-user/app/app.txt
