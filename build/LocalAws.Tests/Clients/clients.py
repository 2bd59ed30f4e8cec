"""Clients for the endpoint of the environment; Debian's boto3 does not read it by itself yet."""
import os
import warnings

import boto3

warnings.filterwarnings("ignore")
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]


def client(service, **options):
    return boto3.client(service, **{"endpoint_url": ENDPOINT, **options})
