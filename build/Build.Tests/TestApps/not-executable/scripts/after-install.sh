#!/bin/bash
echo ran >/home/ec2-user/app/after-install-ran
