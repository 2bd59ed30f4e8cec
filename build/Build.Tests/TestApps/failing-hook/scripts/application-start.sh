#!/bin/bash
echo started >/home/ec2-user/started
