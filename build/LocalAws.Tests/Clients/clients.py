"""Clients for the endpoint of the environment; Debian's boto3 does not read it by itself yet."""
import os
import warnings

import boto3
from botocore.exceptions import ClientError

warnings.filterwarnings("ignore")
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]


def client(service, **options):
    return boto3.client(service, **{"endpoint_url": ENDPOINT, **options})


def refused(code, call, **arguments):
    """Calls, and returns the refusal, which has to have this code."""
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return error.response
    raise AssertionError(f"not refused with {code}: {arguments}")
